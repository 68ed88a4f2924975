<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch the screen to tell us how it was</source>
        <translation>点一下屏幕，说说您的感受</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>How to complain, and what happens then</source>
        <translation>投诉渠道与处理流程</translation>
    </message>
    <message>
        <source>Ways to be heard</source>
        <translation>可以这样找到我们</translation>
    </message>
    <message>
        <source>What happens with a complaint</source>
        <translation>投诉怎么处理</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
    <message>
        <source>Complain here, now</source>
        <translation>现在就在这里写</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
</context>
<context>
    <name>ComplaintFooter</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>跳过这一题</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>提交</translation>
    </message>
</context>
<context>
    <name>ComplaintForm</name>
    <message>
        <source>What would help you most?</source>
        <translation>您希望我们怎么做？</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>这件事关于什么？</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>哪里出了问题？</translation>
    </message>
    <message>
        <source>Tell us what happened</source>
        <translation>请说说经过</translation>
    </message>
    <message>
        <source>What would put it right?</source>
        <translation>怎么办您觉得合适？</translation>
    </message>
    <message>
        <source>How may we answer you?</source>
        <translation>怎么答复您？</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>请您看一遍，对不对？</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>What would put it right</source>
        <translation>您的希望</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>答复给</translation>
    </message>
</context>
<context>
    <name>ComplaintPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Go on with what I began</source>
        <translation>接着上次写</translation>
    </message>
    <message>
        <source>Onto my phone</source>
        <translation>存到手机</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>How to address you</source>
        <translation>怎么称呼您</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>方便接电话的时间</translation>
    </message>
</context>
<context>
    <name>ContactStep</name>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
    <message>
        <source>Stay anonymous; I ask with my reference</source>
        <translation>不留姓名，我凭编号来问</translation>
    </message>
    <message>
        <source>I agree; leave a name and a number</source>
        <translation>同意，留下称呼和电话</translation>
    </message>
</context>
<context>
    <name>DraftCode</name>
    <message>
        <source>Take the words along</source>
        <translation>把四个词带走</translation>
    </message>
    <message>
        <source>Go on with your phone</source>
        <translation>在手机上接着写</translation>
    </message>
    <message>
        <source>QR code that takes what you wrote to your phone</source>
        <translation>把您写的内容带到手机上的二维码</translation>
    </message>
    <message>
        <source>QR code with your four words</source>
        <translation>含有四个词的二维码</translation>
    </message>
</context>
<context>
    <name>DraftCodeWords</name>
    <message>
        <source>Scan it: what you wrote moves to your phone, without any network. Go on there, and send it from there.</source>
        <translation>用手机扫一扫：您写的都在码里，不经过网络。在手机上接着写、在手机上发送。</translation>
    </message>
    <message>
        <source>Your text is too long for one code. Scan or photograph the four words; within a day you can go on here.</source>
        <translation>您写得比较长，一个码放不下。请扫下或拍下四个词，一天之内回到这里接着写。</translation>
    </message>
    <message>
        <source>Scan or photograph the four words; within a day you can go on here.</source>
        <translation>扫一扫或拍下四个词，一天之内回到这里接着写。</translation>
    </message>
    <message>
        <source>Nobody else has it until you send it. Name and number are not in the code.</source>
        <translation>您发送之前，谁也没有这些内容。姓名和电话不在码里。</translation>
    </message>
    <message>
        <source>To go on here within a day, note four words:</source>
        <translation>一天内想回到这里接着写，请记下四个词：</translation>
    </message>
    <message>
        <source>Go on writing here</source>
        <translation>接着在这里写</translation>
    </message>
    <message>
        <source>I have it; leave this screen</source>
        <translation>已经带走了，离开这里</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Too many tries. Please wait a minute, or ask for a person.</source>
        <translation>试的次数太多了，请等一分钟，或叫人帮忙。</translation>
    </message>
    <message>
        <source>These are not the four words. Please look at them again.</source>
        <translation>这不是那四个词，请再看一看。</translation>
    </message>
    <message>
        <source>Nothing is kept here under these words. Drafts are kept for one day.</source>
        <translation>这四个词下没有存稿。存稿只保留一天。</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <source>Kept as you write. To go on later here, within a day, note four words: %1</source>
        <translation>边写边存，断电也不丢。一天内想接着写，请记下四个词：%1</translation>
    </message>
    <message>
        <source>Kept under four words: %1</source>
        <translation>已存，四个词：%1</translation>
    </message>
</context>
<context>
    <name>ForkPage</name>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
    <message>
        <source>Thank you. You were heard.</source>
        <translation>谢谢您，听见了</translation>
    </message>
    <message>
        <source>We read every rating and show here what we changed. Is there anything more we can do?</source>
        <translation>每一个评价都有人看，改了什么会在这里告诉您。还需要我们做什么吗？</translation>
    </message>
    <message>
        <source>A person comes to me now</source>
        <translation>现在请人过来</translation>
    </message>
    <message>
        <source>Usually within two minutes, right here</source>
        <translation>一般两分钟内到您身边</translation>
    </message>
    <message>
        <source>I write it down</source>
        <translation>我写下来</translation>
    </message>
    <message>
        <source>Somebody reads every word</source>
        <translation>您写的每句话都有人看</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
    <message>
        <source>Somebody is on the way to you</source>
        <translation>已经叫人过来了</translation>
    </message>
    <message>
        <source>Calling …</source>
        <translation>正在叫人……</translation>
    </message>
    <message>
        <source>Usually within two minutes. Please stay where you are, or take a seat nearby.</source>
        <translation>一般两分钟内到您身边。请在原处稍等，或就近坐一会儿。</translation>
    </message>
    <message>
        <source>Go back to where I was</source>
        <translation>回到刚才那一页</translation>
    </message>
    <message>
        <source>Write it down meanwhile</source>
        <translation>等的时候先写下来</translation>
    </message>
</context>
<context>
    <name>HomeActions</name>
    <message>
        <source>Call someone</source>
        <translation>叫人帮忙</translation>
    </message>
    <message>
        <source>Complain</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>How to complain</source>
        <translation>投诉渠道</translation>
    </message>
    <message>
        <source>How to complain, and what happens then</source>
        <translation>投诉渠道与处理流程</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
    <message>
        <source>One tap is enough. No name needed.</source>
        <translation>点一下表情就好，不用留姓名</translation>
    </message>
    <message>
        <source>How to complain, and what happens then</source>
        <translation>投诉渠道与处理流程</translation>
    </message>
</context>
<context>
    <name>KeptQuestion</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>还剩 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Take your time: photograph the code, or copy the number.</source>
        <translation>不着急：拍下二维码，或抄下编号。</translation>
    </message>
    <message>
        <source>Have you kept it? It is shown only now.</source>
        <translation>回执留好了吗？只在此刻显示一次。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Yes, I have it</source>
        <translation>留好了</translation>
    </message>
</context>
<context>
    <name>KnownCauseLine</name>
    <message>
        <source>We know: %1. We are working on it.</source>
        <translation>%1：我们已经知道，正在处理。</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>我也是</translation>
    </message>
    <message>
        <source>Me too: %1</source>
        <translation>我也是：%1</translation>
    </message>
    <message>
        <source>%1: we are on it.</source>
        <translation>%1：正在处理。</translation>
    </message>
</context>
<context>
    <name>LobbyBar</name>
    <message>
        <source>Normal type</source>
        <translation>标准字号</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>大字版</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Call someone</source>
        <translation>叫人帮忙</translation>
    </message>
    <message>
        <source>Leave and forget everything</source>
        <translation>结束并清除</translation>
    </message>
</context>
<context>
    <name>LobbyDialogs</name>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has touched the screen for a while. In %n second(s) everything typed is forgotten.</source>
        <translation>
            <numerusform>有一会儿没人操作了。%n 秒后，已写的内容将全部清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>我还在</translation>
    </message>
    <message>
        <source>Leave and forget</source>
        <translation>结束并清除</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>没能存下来</translation>
    </message>
    <message>
        <source>This device has a fault; nothing was lost yet. Try again, or tell a member of staff.</source>
        <translation>这台设备出了故障，您写的内容还在。请再试一次，或告诉工作人员。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>LockBand</name>
    <message>
        <source>Not locked: under maintenance, nothing is taken in. Head office has been told.</source>
        <translation>未锁定：正在维护，暂不受理，已通知总行。</translation>
    </message>
    <message>
        <source>Not locked: anybody can leave this screen. Please tell a member of staff.</source>
        <translation>未锁定：任何人都能退出本屏幕，请告诉工作人员。</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>重新锁定</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>结束程序</translation>
    </message>
</context>
<context>
    <name>LockDialogs</name>
    <message>
        <source>One moment, please</source>
        <translation>请稍等</translation>
    </message>
    <message numerus="yes">
        <source>Too many keys were pressed at once. The screen goes on by itself in %n second(s); what you have written is still there.</source>
        <translation>
            <numerusform>刚才按键太多，屏幕 %n 秒后自动恢复；您写的内容都还在。</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>PIN 连续输错，请 %n 秒后再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation>PIN 不对。</translation>
    </message>
    <message>
        <source>For staff only: type the maintenance PIN.</source>
        <translation>仅限工作人员：请输入维护 PIN。</translation>
    </message>
</context>
<context>
    <name>LockPad</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>已输入 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
    <message>
        <source>Open the screen</source>
        <translation>打开屏幕</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>NextStepsCard</name>
    <message>
        <source>What happens next</source>
        <translation>接下来</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>In your own words. No card, ID or phone numbers, please.</source>
        <translation>用您自己的话写。请不要写卡号、身份证号或电话号码。</translation>
    </message>
    <message>
        <source>This looks like a card, ID or phone number. Nobody needs it here.</source>
        <translation>这里像是卡号、身份证号或电话号码，不需要写在这里。</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>遮住它</translation>
    </message>
</context>
<context>
    <name>PrivacyNotice</name>
    <message>
        <source>Your name and number are used only to answer you, are encrypted on this device, can be read only by the staff who handle this, and are erased when the legal time of keeping is over. You may leave them out; nothing gets worse for you.</source>
        <translation>您的称呼和电话只用来答复您：在本机加密保存，只有经办人能看到，法定保存期满即删除。不留也可以，不影响办理。</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
    <message>
        <source>We have it. This is your receipt.</source>
        <translation>已经收到，这是您的回执</translation>
    </message>
    <message>
        <source>Saving your complaint …</source>
        <translation>正在保存……</translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>Your reference: %1</source>
        <translation>您的编号：%1</translation>
    </message>
    <message>
        <source>QR code with your reference</source>
        <translation>编号二维码</translation>
    </message>
    <message>
        <source>Code of your own page: %1</source>
        <translation>您专属页面的口令：%1</translation>
    </message>
    <message>
        <source>Scan it or take a photo: it opens your own page, and proves what you wrote.</source>
        <translation>扫码或拍照留存：可随时查进度，也能证明您写的原话。</translation>
    </message>
    <message>
        <source>Saved at %1 as no. %2, signed</source>
        <translation>已存 %1 · 第 %2 号 · 已签名</translation>
    </message>
</context>
<context>
    <name>ReleaseButton</name>
    <message>
        <source>Manager only</source>
        <translation>只给负责人看</translation>
    </message>
    <message>
        <source>Staff may read</source>
        <translation>工作人员可看</translation>
    </message>
    <message>
        <source>%1: only the manager may read it</source>
        <translation>%1：只给负责人看</translation>
    </message>
</context>
<context>
    <name>ReratePage</name>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
    <message>
        <source>Is the matter settled for you?</source>
        <translation>这件事算办好了吗？</translation>
    </message>
    <message>
        <source>How did we handle it?</source>
        <translation>刚才的事，我们处理得怎么样？</translation>
    </message>
    <message>
        <source>Only you answer here; our staff do not.</source>
        <translation>请您自己点，工作人员不会代点</translation>
    </message>
    <message>
        <source>Yes, it is settled</source>
        <translation>办好了</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>The branch goes on with it</source>
        <translation>网点会接着办</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在找…</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>接着写</translation>
    </message>
    <message>
        <source>Go on with what you began</source>
        <translation>接着上次写</translation>
    </message>
    <message>
        <source>Write the four words that you noted. Without them nobody can open it, neither can we.</source>
        <translation>请写下您记的四个词。没有这四个词，谁也打不开，我们也打不开。</translation>
    </message>
    <message>
        <source>Your four words</source>
        <translation>您的四个词</translation>
    </message>
</context>
<context>
    <name>ReturnCountdown</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>还剩 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes back to the start by itself. Touch anywhere for more time.</source>
        <translation>到时自动返回首页，点一下屏幕可延长。</translation>
    </message>
</context>
<context>
    <name>ReviewAnswer</name>
    <message>
        <source>Change this answer</source>
        <translation>修改这一项</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>没有填写</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Staff see it</source>
        <translation>工作人员可看</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
    <message numerus="yes">
        <source>Staff see the rest, and that %n part(s) are for the manager only.</source>
        <translation>
            <numerusform>工作人员看得到其余内容，另有 %n 项只给负责人看。</numerusform>
        </translation>
    </message>
    <message>
        <source>The staff who handle it see exactly this. You decide, part by part.</source>
        <translation>经办人员看到的就是这些。哪一项给谁看，由您决定。</translation>
    </message>
    <message>
        <source>Only the branch manager may read my words</source>
        <translation>只让网点负责人看我写的内容</translation>
    </message>
    <message>
        <source>Please say in a word what went wrong before you send it.</source>
        <translation>提交之前，请至少说一下哪里出了问题。</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
    <message>
        <source>Here you can complain and call someone</source>
        <translation>这里可以投诉，也可以叫人</translation>
    </message>
    <message>
        <source>This screen cannot keep anything now</source>
        <translation>这台机器现在存不下新内容</translation>
    </message>
    <message>
        <source>Ratings rest until this device has room again. What you write is kept and handled as always.</source>
        <translation>评价先停一停，等机器腾出地方。您写的事照样保存、照样有人办。</translation>
    </message>
    <message>
        <source>Please ask a member of staff for a paper form. It counts just the same, and is looked at today.</source>
        <translation>请向工作人员要一张纸质意见表，一样算数，今天就有人看。</translation>
    </message>
    <message>
        <source>Call someone</source>
        <translation>叫人帮忙</translation>
    </message>
    <message>
        <source>Complain</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>How to complain, and what happens then</source>
        <translation>投诉渠道与处理流程</translation>
    </message>
</context>
<context>
    <name>SavedMark</name>
    <message>
        <source>Saved on this device</source>
        <translation>本机已存</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存……</translation>
    </message>
</context>
<context>
    <name>ShownLine</name>
    <message>
        <source>In your contract</source>
        <translation>在您的合同里</translation>
    </message>
    <message>
        <source>Your contract says</source>
        <translation>您的合同写的是</translation>
    </message>
</context>
<context>
    <name>ShownNotice</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>需要的材料</translation>
    </message>
</context>
<context>
    <name>ShownOption</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownPage</name>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
    <message>
        <source>Let us look at this together</source>
        <translation>我们一起看</translation>
    </message>
    <message>
        <source>What you can choose</source>
        <translation>您可以选</translation>
    </message>
</context>
<context>
    <name>SumsCard</name>
    <message>
        <source>Repaying early, date by date</source>
        <translation>提前还款，按日子看</translation>
    </message>
    <message>
        <source>To pay on that day</source>
        <translation>当天要付</translation>
    </message>
    <message>
        <source>Fee by the contract, in it</source>
        <translation>其中合同违约金</translation>
    </message>
    <message>
        <source>Interest saved</source>
        <translation>省下利息</translation>
    </message>
    <message>
        <source>Saved, less the fee</source>
        <translation>减去违约金，净省</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s) left, the next one %1</source>
        <translation>
            <numerusform>还剩 %n 期，下一期 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed any more</source>
        <translation>全部还清</translation>
    </message>
    <message>
        <source>An estimate by the figures of your contract; the slip of that day decides.</source>
        <translation>按您合同的数字试算；以还款当天的单据为准。</translation>
    </message>
</context>
<context>
    <name>TellStep</name>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
    <message>
        <source>Thank you. You were heard.</source>
        <translation>谢谢您，听见了</translation>
    </message>
    <message>
        <source>The branch reads all feedback every day and shows here what it changed.</source>
        <translation>网点每天都看大家的意见，改了什么会在这里告诉您。</translation>
    </message>
    <message>
        <source>Noted: %1. The branch manager sees how many people meet it.</source>
        <translation>已经记上：%1。网点负责人看得到有多少人遇到。</translation>
    </message>
</context>
<context>
    <name>WantsStep</name>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
    <message>
        <source>I want somebody to come now</source>
        <translation>请现在派人过来</translation>
    </message>
    <message>
        <source>We call a person as you go on; you can keep writing</source>
        <translation>点“下一步”就为您叫人，您可以接着写</translation>
    </message>
    <message>
        <source>I want an answer</source>
        <translation>请给我一个答复</translation>
    </message>
    <message>
        <source>Somebody replies to you by a date that you get in writing</source>
        <translation>回执上会写明最晚哪天答复您</translation>
    </message>
    <message>
        <source>I want a refund, a correction, compensation or action</source>
        <translation>我要求退款、更正、赔偿或处理</translation>
    </message>
    <message>
        <source>This makes it a formal complaint with its legal dates</source>
        <translation>这会登记为正式投诉，按法定期限办理</translation>
    </message>
    <message>
        <source>Pick any, or none. We read every word all the same.</source>
        <translation>可多选，也可以不选。您写的每个字我们都会看。</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Thank you. What made you feel so?</source>
        <translation>谢谢您。是什么让您这样觉得？</translation>
    </message>
    <message>
        <source>Pick as many as fit, or skip.</source>
        <translation>可多选，也可以跳过</translation>
    </message>
    <message>
        <source>One more line, if you like</source>
        <translation>还想补充一句（可不填）</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>WishStep</name>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
    <message>
        <source>In my own words, if I like</source>
        <translation>用自己的话说（可不填）</translation>
    </message>
    <message>
        <source>This looks like a card, ID or phone number. Nobody needs it here.</source>
        <translation>这里像是卡号、身份证号或电话号码，不需要写在这里。</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>遮住它</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Who or what was good?</source>
        <translation>您想表扬谁、表扬什么？</translation>
    </message>
    <message>
        <source>What should we do better?</source>
        <translation>哪里可以做得更好？</translation>
    </message>
    <message>
        <source>Your praise</source>
        <translation>您的表扬</translation>
    </message>
    <message>
        <source>Your suggestion</source>
        <translation>您的建议</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>提交</translation>
    </message>
</context>
</TS>
