# Applies shell-launcher.xml or assigned-access.xml by the MDM bridge. Run as SYSTEM: psexec -i -s powershell
# usage: .\apply-lockdown.ps1 shell-launcher | assigned-access | none
param([Parameter(Mandatory)][ValidateSet('shell-launcher', 'assigned-access', 'none')][string]$Way)
$ErrorActionPreference = 'Stop'
if ([Security.Principal.WindowsIdentity]::GetCurrent().User.Value -ne 'S-1-5-18') { throw 'Run this as SYSTEM: psexec -i -s powershell' }

function Read-Configuration([string]$Name) {
    [Net.WebUtility]::HtmlEncode((Get-Content -Raw -Encoding UTF8 (Join-Path $PSScriptRoot "$Name.xml")))
}

$bridge = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
$bridge.ShellLauncher = $null
$bridge.Configuration = $null
switch ($Way) {
    'shell-launcher' {
        Enable-WindowsOptionalFeature -Online -NoRestart -FeatureName Client-EmbeddedShellLauncher | Out-Null
        $bridge.ShellLauncher = Read-Configuration $Way
    }
    'assigned-access' { $bridge.Configuration = Read-Configuration $Way }
}
Set-CimInstance -CimInstance $bridge

if ($Way -ne 'none') {
    # The account that signs in by itself; Windows makes it when the configuration is set.
    icacls "$env:ProgramData\Heard" /grant '*S-1-5-32-545:(OI)(CI)M' | Out-Null
    # No edge swipes, no Ctrl+Alt+Del choices, no sleep, no notifications over the screen.
    reg add 'HKLM\SOFTWARE\Policies\Microsoft\Windows\EdgeUI' /v AllowEdgeSwipe /t REG_DWORD /d 0 /f | Out-Null
    foreach ($choice in 'DisableLockWorkstation', 'DisableChangePassword', 'DisableTaskMgr') {
        reg add 'HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System' /v $choice /t REG_DWORD /d 1 /f | Out-Null
    }
    powercfg /change monitor-timeout-ac 0
    powercfg /change standby-timeout-ac 0
}
Write-Output "The lock-down is now: $Way. Restart the machine."
