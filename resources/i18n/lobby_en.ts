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
    <name>ReturnCountdown</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
</TS>
