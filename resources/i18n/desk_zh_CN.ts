<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActSheet</name>
    <message>
        <source>A note for colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer says happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What our staff say happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer wants somebody, or an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer claims a right: refund, correction, compensation, action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond my authority, E4, or the customer asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the branch&apos;s authority, or it concerns several branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today before closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow by noon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In three days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertBanner</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Silence the bell for a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to take it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>{name} is on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch manager is called too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>with the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {span} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {span} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Who needs us</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The most urgent first; each line says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>I am going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am with the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk or need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite to rate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks on the tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was lowered; head office reviews that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left; sealed until it is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Back to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the manager only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseLine</name>
    <message>
        <source>I go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseLineState</name>
    <message>
        <source>%1 (me)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseLineWords</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>to handle the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(These words were sealed for others, or altered.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingFields</name>
    <message>
        <source>How was it left?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done or decided for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts found, of both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should change, so that it does not happen again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What caused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was told which remedies remain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryCard</name>
    <message>
        <source>Saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were set aside by the receiver; see maintenance.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryState</name>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: everything is kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {span}. {n} records wait; they go out by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} records are on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>中文</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskSession</name>
    <message>
        <source>Several PINs were not right. To protect the branch, please wait {wait}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is not right. Please try once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Heard · Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>No action needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial dissatisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobby manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained and understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remedy was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer had left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displeased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to losing control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may come to harm (E5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to losing control (E4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for a person; nobody came in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for a person and waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked at it in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date set by the rules has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of our own targets has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is on it; nothing is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotions run high; the manager is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer asks for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer is not satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the next opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-service area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many taps in a short time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablet was unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote down a matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word from a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyBoard</name>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a customer is not content, this board lights up at once and a bell calls you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndedCard</name>
    <message>
        <source>Ended today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks and needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colleague&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>PIN, %n digit(s) typed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Open cases, the most urgent first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreColumn</name>
    <message>
        <source>Face %1 of 5: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is promised, and by when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks and needs; customers never see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How serious is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who should decide?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer rates again, alone, on the lobby screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is at the desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers&apos; words stay sealed until you sign in. The desk locks itself when nobody is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Rated the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote down the matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew the matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saw it and is on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is with the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took a step of the playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked the emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed business and cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused a clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a clock run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended a date, with approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened the customer&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote down the customer&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote down the staff&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says it is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says it is not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not keep a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took a flag away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineEntry</name>
    <message>
        <source>The words were erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful tap(s) kept aside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>This is for the role “{role}” or above. Please ask that person; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is closed. Open it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such case here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clock never rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clock is not resting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clock has run out or was met already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clock is resting already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a complaint is closed, please write down: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write in a few words what was done for the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This extension was granted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the customer about the new date first, then note when you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another extension has to come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules name no such extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowering a level needs a reason, because head office reviews it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has this level already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules name no such reason for a rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This promise was ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the customer which remedies remain, tick the line, then close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say what is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {count} characters fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words were sealed for somebody else and cannot be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than the loss. Please give a reason; the next role has to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved. What you typed is still here: please try again, or call maintenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words cannot be opened here: they were altered or erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the facts found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkAnswers</name>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkHeader</name>
    <message>
        <source>%1 · step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits every situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkStep</name>
    <message>
        <source>The walk is over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
