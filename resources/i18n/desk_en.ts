<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlertBanner</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardHeader</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message numerus="yes">
        <source>%n part(s) for the manager only</source>
        <translation>
            <numerusform>%n part for the manager only</numerusform>
            <numerusform>%n parts for the manager only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryCard</name>
    <message numerus="yes">
        <source>%n record(s) were set aside by the receiver; see maintenance.</source>
        <translation>
            <numerusform>%n record was set aside by the receiver; see maintenance.</numerusform>
            <numerusform>%n records were set aside by the receiver; see maintenance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacesCard</name>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>PIN, %n digit(s) typed</source>
        <translation>
            <numerusform>PIN, %n digit typed</numerusform>
            <numerusform>PIN, %n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseHeader</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetCard</name>
    <message numerus="yes">
        <source>%n seconds to go</source>
        <translation>
            <numerusform>%n second to go</numerusform>
            <numerusform>%n seconds to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful tap(s) kept aside</source>
        <translation>
            <numerusform>%n doubtful tap kept aside</numerusform>
            <numerusform>%n doubtful taps kept aside</numerusform>
        </translation>
    </message>
</context>
</TS>
