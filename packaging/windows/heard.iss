; Inno Setup 6: one installer for Windows 10 and 11 (x64), from the one-folder program.
; Build on Windows, after PyInstaller:  iscc /DVersion=0.1.0 packaging\windows\heard.iss
; The result: build\windows\heard-0.1.0-setup.exe. See docs/installing-windows.md.
#ifndef Version
  #error Name the version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId={{5B0B3A52-6C52-4A6E-9B51-6C1D0F0A7E11}
AppName=Heard 听见
AppVersion={#Version}
AppPublisher=Heard
DefaultDirName={autopf}\Heard
DisableDirPage=yes
DisableProgramGroupPage=yes
PrivilegesRequired=admin
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
OutputDir=..\..\build\windows
OutputBaseFilename=heard-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
CloseApplications=yes
RestartApplications=no
MinVersion=10.0.17763

[Files]
Source: "..\..\build\dist\heard\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion
Source: "assigned-access.xml"; DestDir: "{app}\lockdown"
Source: "shell-launcher.xml"; DestDir: "{app}\lockdown"
Source: "apply-lockdown.ps1"; DestDir: "{app}\lockdown"

[Dirs]
; What lasts: settings, keys, journal. Only the kiosk's user and administrators; the rights are set below.
Name: "{commonappdata}\Heard"

[Run]
Filename: "{sys}\icacls.exe"; Parameters: """{commonappdata}\Heard"" /inheritance:r /grant *S-1-5-32-544:(OI)(CI)F /grant *S-1-5-18:(OI)(CI)F"; Flags: runhidden
Filename: "{app}\heard.exe"; Parameters: "doctor"; Flags: runhidden; StatusMsg: "Checking the program"

[Icons]
Name: "{commonprograms}\Heard"; Filename: "{app}\heard.exe"; Parameters: "run --data ""{commonappdata}\Heard\device"""

; The data stays when the program goes: customers' words are never removed by an uninstaller.
