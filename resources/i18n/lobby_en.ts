<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>KeptQuestion</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LobbyDialogs</name>
    <message numerus="yes">
        <source>Nobody has touched the screen for a while. In %n second(s) everything typed is forgotten.</source>
        <translation>
            <numerusform>Nobody has touched the screen for a while. In %n second everything typed is forgotten.</numerusform>
            <numerusform>Nobody has touched the screen for a while. In %n seconds everything typed is forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockDialogs</name>
    <message numerus="yes">
        <source>Too many keys were pressed at once. The screen goes on by itself in %n second(s); what you have written is still there.</source>
        <translation>
            <numerusform>Too many keys were pressed at once. The screen goes on by itself in %n second; what you have written is still there.</numerusform>
            <numerusform>Too many keys were pressed at once. The screen goes on by itself in %n seconds; what you have written is still there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %n second.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPad</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnCountdown</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message numerus="yes">
        <source>Staff see the rest, and that %n part(s) are for the manager only.</source>
        <translation>
            <numerusform>Staff see the rest, and that one part is for the manager only.</numerusform>
            <numerusform>Staff see the rest, and that %n parts are for the manager only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownOption</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumsCard</name>
    <message numerus="yes">
        <source>%n instalment(s) left, the next one %1</source>
        <translation>
            <numerusform>%n instalment left, of %1</numerusform>
            <numerusform>%n instalments left, the next one %1</numerusform>
        </translation>
    </message>
</context>
</TS>
