<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch the screen to tell us how it was</source>
        <translation>點一下螢幕，說說您的感受</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>How to complain, and what happens then</source>
        <translation>投訴管道與處理流程</translation>
    </message>
    <message>
        <source>Ways to be heard</source>
        <translation>可以這樣找到我們</translation>
    </message>
    <message>
        <source>What happens with a complaint</source>
        <translation>投訴怎麼處理</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>下面還有</translation>
    </message>
    <message>
        <source>Complain here, now</source>
        <translation>現在就在這裡寫</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>More below</source>
        <translation>下面還有</translation>
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
        <translation>跳過這一題</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送出</translation>
    </message>
</context>
<context>
    <name>ComplaintForm</name>
    <message>
        <source>What would help you most?</source>
        <translation>您希望我們怎麼做？</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>這件事關於什麼？</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>哪裡出了問題？</translation>
    </message>
    <message>
        <source>Tell us what happened</source>
        <translation>請說說經過</translation>
    </message>
    <message>
        <source>What would put it right?</source>
        <translation>怎麼辦您覺得合適？</translation>
    </message>
    <message>
        <source>How may we answer you?</source>
        <translation>怎麼答覆您？</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>請您看一遍，對不對？</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>What would put it right</source>
        <translation>您的希望</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>答覆給</translation>
    </message>
</context>
<context>
    <name>ComplaintPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Go on with what I began</source>
        <translation>接著上次寫</translation>
    </message>
    <message>
        <source>Onto my phone</source>
        <translation>存到手機</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Phone number</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>How to address you</source>
        <translation>怎麼稱呼您</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>方便接電話的時間</translation>
    </message>
</context>
<context>
    <name>ContactStep</name>
    <message>
        <source>More below</source>
        <translation>下面還有</translation>
    </message>
    <message>
        <source>Stay anonymous; I ask with my reference</source>
        <translation>不留姓名，我憑編號來問</translation>
    </message>
    <message>
        <source>I agree; leave a name and a number</source>
        <translation>同意，留下稱呼和電話</translation>
    </message>
</context>
<context>
    <name>DraftCode</name>
    <message>
        <source>Take the words along</source>
        <translation>把四個詞帶走</translation>
    </message>
    <message>
        <source>Go on with your phone</source>
        <translation>在手機上接著寫</translation>
    </message>
    <message>
        <source>QR code with your four words</source>
        <translation>含有四個詞的 QR 碼</translation>
    </message>
    <message>
        <source>QR code that takes what you wrote to your phone</source>
        <translation>把您寫的內容帶到手機上的 QR 碼</translation>
    </message>
</context>
<context>
    <name>DraftCodeWords</name>
    <message>
        <source>Scan it: what you wrote moves to your phone, without any network. Go on there, and send it from there.</source>
        <translation>用手機掃一掃：您寫的都在碼裡，不經過網路。在手機上接著寫、在手機上傳送。</translation>
    </message>
    <message>
        <source>Scan or photograph the four words; within a day you can go on here.</source>
        <translation>掃一掃或拍下四個詞，一天之內回到這裡接著寫。</translation>
    </message>
    <message>
        <source>Nobody else has it until you send it. Name and number are not in the code.</source>
        <translation>您傳送之前，誰也沒有這些內容。姓名和電話不在碼裡。</translation>
    </message>
    <message>
        <source>To go on here within a day, note four words:</source>
        <translation>一天內想回到這裡接著寫，請記下四個詞：</translation>
    </message>
    <message>
        <source>Go on writing here</source>
        <translation>接著在這裡寫</translation>
    </message>
    <message>
        <source>I have it; leave this screen</source>
        <translation>已經帶走了，離開這裡</translation>
    </message>
    <message>
        <source>Your text is too long for one code. Scan or photograph the four words; within a day you can go on here.</source>
        <translation>您寫得比較長，一個碼放不下。請掃描或拍下四個詞，一天之內回到這裡接著寫。</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Too many tries. Please wait a minute, or ask for a person.</source>
        <translation>試的次數太多了，請等一分鐘，或叫人幫忙。</translation>
    </message>
    <message>
        <source>These are not the four words. Please look at them again.</source>
        <translation>這不是那四個詞，請再看一看。</translation>
    </message>
    <message>
        <source>Nothing is kept here under these words. Drafts are kept for one day.</source>
        <translation>這四個詞下沒有存稿。存稿只保留一天。</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <source>Kept as you write. To go on later here, within a day, note four words: %1</source>
        <translation>邊寫邊存，斷電也不丟。一天內想接著寫，請記下四個詞：%1</translation>
    </message>
    <message>
        <source>Kept under four words: %1</source>
        <translation>已存，四個詞：%1</translation>
    </message>
</context>
<context>
    <name>ForkPage</name>
    <message>
        <source>More below</source>
        <translation>下面還有</translation>
    </message>
    <message>
        <source>Thank you. You were heard.</source>
        <translation>謝謝您，聽見了</translation>
    </message>
    <message>
        <source>We read every rating and show here what we changed. Is there anything more we can do?</source>
        <translation>每一個評價都有人看，改了什麼會在這裡告訴您。還需要我們做什麼嗎？</translation>
    </message>
    <message>
        <source>A person comes to me now</source>
        <translation>現在請人過來</translation>
    </message>
    <message>
        <source>Usually within two minutes, right here</source>
        <translation>一般兩分鐘內到您身邊</translation>
    </message>
    <message>
        <source>I write it down</source>
        <translation>我寫下來</translation>
    </message>
    <message>
        <source>Somebody reads every word</source>
        <translation>您寫的每句話都有人看</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>More below</source>
        <translation>下面還有</translation>
    </message>
    <message>
        <source>Somebody is on the way to you</source>
        <translation>已經叫人過來了</translation>
    </message>
    <message>
        <source>Calling …</source>
        <translation>正在叫人……</translation>
    </message>
    <message>
        <source>Usually within two minutes. Please stay where you are, or take a seat nearby.</source>
        <translation>一般兩分鐘內到您身邊。請在原處稍等，或就近坐一會兒。</translation>
    </message>
    <message>
        <source>Go back to where I was</source>
        <translation>回到剛才那一頁</translation>
    </message>
    <message>
        <source>Write it down meanwhile</source>
        <translation>等的時候先寫下來</translation>
    </message>
</context>
<context>
    <name>HomeActions</name>
    <message>
        <source>Call someone</source>
        <translation>叫人幫忙</translation>
    </message>
    <message>
        <source>Complain</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表揚</translation>
    </message>
    <message>
        <source>How to complain</source>
        <translation>投訴管道</translation>
    </message>
    <message>
        <source>How to complain, and what happens then</source>
        <translation>投訴管道與處理流程</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>More below</source>
        <translation>下面還有</translation>
    </message>
    <message>
        <source>One tap is enough. No name needed.</source>
        <translation>點一下表情就好，不用留姓名</translation>
    </message>
    <message>
        <source>How to complain, and what happens then</source>
        <translation>投訴管道與處理流程</translation>
    </message>
</context>
<context>
    <name>KeptQuestion</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>還剩 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Take your time: photograph the code, or copy the number.</source>
        <translation>不著急：拍下 QR 碼，或抄下編號。</translation>
    </message>
    <message>
        <source>Have you kept it? It is shown only now.</source>
        <translation>回執留好了嗎？只在此刻顯示一次。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>還沒有</translation>
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
        <translation>%1：我們已經知道，正在處理。</translation>
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
        <translation>%1：正在處理。</translation>
    </message>
</context>
<context>
    <name>LobbyBar</name>
    <message>
        <source>Normal type</source>
        <translation>標準字號</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>大字版</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗讀</translation>
    </message>
    <message>
        <source>Call someone</source>
        <translation>叫人幫忙</translation>
    </message>
    <message>
        <source>Leave and forget everything</source>
        <translation>結束並清除</translation>
    </message>
</context>
<context>
    <name>LobbyDialogs</name>
    <message>
        <source>Are you still there?</source>
        <translation>您還在嗎？</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has touched the screen for a while. In %n second(s) everything typed is forgotten.</source>
        <translation>
            <numerusform>有一會兒沒人操作了。%n 秒後，已寫的內容將全部清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>我還在</translation>
    </message>
    <message>
        <source>Leave and forget</source>
        <translation>結束並清除</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>沒能存下來</translation>
    </message>
    <message>
        <source>This device has a fault; nothing was lost yet. Try again, or tell a member of staff.</source>
        <translation>這台裝置出了故障，您寫的內容還在。請再試一次，或告訴工作人員。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
</context>
<context>
    <name>LockBand</name>
    <message>
        <source>Not locked: under maintenance, nothing is taken in. Head office has been told.</source>
        <translation>未鎖定：正在維護，暫不受理，已通知總行。</translation>
    </message>
    <message>
        <source>Not locked: anybody can leave this screen. Please tell a member of staff.</source>
        <translation>未鎖定：任何人都能退出本螢幕，請告訴工作人員。</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>重新鎖定</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>結束程式</translation>
    </message>
</context>
<context>
    <name>LockDialogs</name>
    <message>
        <source>One moment, please</source>
        <translation>請稍等</translation>
    </message>
    <message numerus="yes">
        <source>Too many keys were pressed at once. The screen goes on by itself in %n second(s); what you have written is still there.</source>
        <translation>
            <numerusform>剛才按鍵太多，螢幕 %n 秒後自動恢復；您寫的內容都還在。</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>維護</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>PIN 連續輸錯，請 %n 秒後再試。</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation>PIN 不對。</translation>
    </message>
    <message>
        <source>For staff only: type the maintenance PIN.</source>
        <translation>僅限工作人員：請輸入維護 PIN。</translation>
    </message>
</context>
<context>
    <name>LockPad</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>已輸入 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>刪除最後一位</translation>
    </message>
    <message>
        <source>Open the screen</source>
        <translation>開啟螢幕</translation>
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
        <translation>接下來</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Cover it</source>
        <translation>遮住它</translation>
    </message>
    <message>
        <source>In your own words. No card, ID or phone numbers, please.</source>
        <translation>用您自己的話寫。請不要寫卡號、身分證號或電話號碼。</translation>
    </message>
    <message>
        <source>This looks like a card, ID or phone number. Nobody needs it here.</source>
        <translation>這裡像是卡號、身分證號或電話號碼，不需要寫在這裡。</translation>
    </message>
</context>
<context>
    <name>PrivacyNotice</name>
    <message>
        <source>Your name and number are used only to answer you, are encrypted on this device, can be read only by the staff who handle this, and are erased when the legal time of keeping is over. You may leave them out; nothing gets worse for you.</source>
        <translation>您的稱呼和電話只用來答覆您：在本機加密保存，只有經辦人能看到，法定保存期滿即刪除。不留也可以，不影響辦理。</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>More below</source>
        <translation>下面還有</translation>
    </message>
    <message>
        <source>We have it. This is your receipt.</source>
        <translation>已經收到，這是您的回執</translation>
    </message>
    <message>
        <source>Saving your complaint …</source>
        <translation>正在儲存……</translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>Your reference: %1</source>
        <translation>您的編號：%1</translation>
    </message>
    <message>
        <source>Scan it or take a photo: it opens your own page, and proves what you wrote.</source>
        <translation>掃碼或拍照留存：可隨時查進度，也能證明您寫的原話。</translation>
    </message>
    <message>
        <source>Saved at %1 as no. %2, signed</source>
        <translation>已存 %1 · 第 %2 號 · 已簽名</translation>
    </message>
    <message>
        <source>QR code with your reference</source>
        <translation>編號 QR 碼</translation>
    </message>
    <message>
        <source>Code of your own page: %1</source>
        <translation>您專屬頁面的代碼：%1</translation>
    </message>
</context>
<context>
    <name>ReleaseButton</name>
    <message>
        <source>Manager only</source>
        <translation>只給負責人看</translation>
    </message>
    <message>
        <source>Staff may read</source>
        <translation>工作人員可看</translation>
    </message>
    <message>
        <source>%1: only the manager may read it</source>
        <translation>%1：只給負責人看</translation>
    </message>
</context>
<context>
    <name>ReratePage</name>
    <message>
        <source>More below</source>
        <translation>下面還有</translation>
    </message>
    <message>
        <source>Is the matter settled for you?</source>
        <translation>這件事算辦好了嗎？</translation>
    </message>
    <message>
        <source>How did we handle it?</source>
        <translation>剛才的事，我們處理得怎麼樣？</translation>
    </message>
    <message>
        <source>Only you answer here; our staff do not.</source>
        <translation>請您自己點，工作人員不會代點</translation>
    </message>
    <message>
        <source>Yes, it is settled</source>
        <translation>辦好了</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation>還沒有</translation>
    </message>
    <message>
        <source>The branch goes on with it</source>
        <translation>分行會接著辦</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>More below</source>
        <translation>下面還有</translation>
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
        <translation>接著寫</translation>
    </message>
    <message>
        <source>Go on with what you began</source>
        <translation>接著上次寫</translation>
    </message>
    <message>
        <source>Write the four words that you noted. Without them nobody can open it, neither can we.</source>
        <translation>請寫下您記的四個詞。沒有這四個詞，誰也打不開，我們也打不開。</translation>
    </message>
    <message>
        <source>Your four words</source>
        <translation>您的四個詞</translation>
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
            <numerusform>還剩 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes back to the start by itself. Touch anywhere for more time.</source>
        <translation>到時自動返回首頁，點一下螢幕可延長。</translation>
    </message>
</context>
<context>
    <name>ReviewAnswer</name>
    <message>
        <source>Change this answer</source>
        <translation>修改這一項</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>沒有填寫</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Staff see it</source>
        <translation>工作人員可看</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>More below</source>
        <translation>下面還有</translation>
    </message>
    <message numerus="yes">
        <source>Staff see the rest, and that %n part(s) are for the manager only.</source>
        <translation>
            <numerusform>工作人員看得到其餘內容，另有 %n 項只給負責人看。</numerusform>
        </translation>
    </message>
    <message>
        <source>The staff who handle it see exactly this. You decide, part by part.</source>
        <translation>經辦人員看到的就是這些。哪一項給誰看，由您決定。</translation>
    </message>
    <message>
        <source>Only the branch manager may read my words</source>
        <translation>只讓分行負責人看我寫的內容</translation>
    </message>
    <message>
        <source>Please say in a word what went wrong before you send it.</source>
        <translation>送出之前，請至少說一下哪裡出了問題。</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>More below</source>
        <translation>下面還有</translation>
    </message>
    <message>
        <source>Here you can complain and call someone</source>
        <translation>這裡可以投訴，也可以叫人</translation>
    </message>
    <message>
        <source>This screen cannot keep anything now</source>
        <translation>這台機器現在存不下新內容</translation>
    </message>
    <message>
        <source>Call someone</source>
        <translation>叫人幫忙</translation>
    </message>
    <message>
        <source>Complain</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>How to complain, and what happens then</source>
        <translation>投訴管道與處理流程</translation>
    </message>
    <message>
        <source>Ratings rest until this device has room again. What you write is kept and handled as always.</source>
        <translation>評價先停一停，等機器騰出地方。您寫的事照樣保存、照樣有人辦。</translation>
    </message>
    <message>
        <source>Please ask a member of staff for a paper form. It counts just the same, and is looked at today.</source>
        <translation>請向工作人員要一張紙本意見表，一樣算數，今天就有人看。</translation>
    </message>
</context>
<context>
    <name>SavedMark</name>
    <message>
        <source>Saved on this device</source>
        <translation>本機已存</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在儲存……</translation>
    </message>
</context>
<context>
    <name>ShownLine</name>
    <message>
        <source>In your contract</source>
        <translation>在您的合約裡</translation>
    </message>
    <message>
        <source>Your contract says</source>
        <translation>您的合約寫的是</translation>
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
        <translation>怎麼辦</translation>
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
            <numerusform>約 %n 分鐘</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownPage</name>
    <message>
        <source>More below</source>
        <translation>下面還有</translation>
    </message>
    <message>
        <source>Let us look at this together</source>
        <translation>我們一起看</translation>
    </message>
    <message>
        <source>What you can choose</source>
        <translation>您可以選</translation>
    </message>
</context>
<context>
    <name>SumsCard</name>
    <message>
        <source>Repaying early, date by date</source>
        <translation>提前還款，按日子看</translation>
    </message>
    <message>
        <source>To pay on that day</source>
        <translation>當天要付</translation>
    </message>
    <message>
        <source>Fee by the contract, in it</source>
        <translation>其中合約違約金</translation>
    </message>
    <message>
        <source>Interest saved</source>
        <translation>省下利息</translation>
    </message>
    <message>
        <source>Saved, less the fee</source>
        <translation>減去違約金，淨省</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s) left, the next one %1</source>
        <translation>
            <numerusform>還剩 %n 期，下一期 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed any more</source>
        <translation>全部還清</translation>
    </message>
    <message>
        <source>An estimate by the figures of your contract; the slip of that day decides.</source>
        <translation>按您合約的數字試算；以還款當天的單據為準。</translation>
    </message>
</context>
<context>
    <name>TellStep</name>
    <message>
        <source>More below</source>
        <translation>下面還有</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>More below</source>
        <translation>下面還有</translation>
    </message>
    <message>
        <source>Thank you. You were heard.</source>
        <translation>謝謝您，聽見了</translation>
    </message>
    <message>
        <source>The branch reads all feedback every day and shows here what it changed.</source>
        <translation>分行每天都看大家的意見，改了什麼會在這裡告訴您。</translation>
    </message>
    <message>
        <source>Noted: %1. The branch manager sees how many people meet it.</source>
        <translation>已經記上：%1。分行負責人看得到有多少人遇到。</translation>
    </message>
</context>
<context>
    <name>WantsStep</name>
    <message>
        <source>More below</source>
        <translation>下面還有</translation>
    </message>
    <message>
        <source>I want somebody to come now</source>
        <translation>請現在派人過來</translation>
    </message>
    <message>
        <source>I want an answer</source>
        <translation>請給我一個答覆</translation>
    </message>
    <message>
        <source>Somebody replies to you by a date that you get in writing</source>
        <translation>回執上會寫明最晚哪天答覆您</translation>
    </message>
    <message>
        <source>I want a refund, a correction, compensation or action</source>
        <translation>我要求退款、更正、賠償或處理</translation>
    </message>
    <message>
        <source>This makes it a formal complaint with its legal dates</source>
        <translation>這會登記為正式投訴，按法定期限辦理</translation>
    </message>
    <message>
        <source>Pick any, or none. We read every word all the same.</source>
        <translation>可多選，也可以不選。您寫的每個字我們都會看。</translation>
    </message>
    <message>
        <source>We call a person as you go on; you can keep writing</source>
        <translation>點「下一步」就為您叫人，您可以接著寫</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Thank you. What made you feel so?</source>
        <translation>謝謝您。是什麼讓您這樣覺得？</translation>
    </message>
    <message>
        <source>Pick as many as fit, or skip.</source>
        <translation>可多選，也可以跳過</translation>
    </message>
    <message>
        <source>One more line, if you like</source>
        <translation>還想補充一句（可不填）</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳過</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>下面還有</translation>
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
        <translation>下面還有</translation>
    </message>
    <message>
        <source>In my own words, if I like</source>
        <translation>用自己的話說（可不填）</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>遮住它</translation>
    </message>
    <message>
        <source>This looks like a card, ID or phone number. Nobody needs it here.</source>
        <translation>這裡像是卡號、身分證號或電話號碼，不需要寫在這裡。</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Who or what was good?</source>
        <translation>您想表揚誰、表揚什麼？</translation>
    </message>
    <message>
        <source>What should we do better?</source>
        <translation>哪裡可以做得更好？</translation>
    </message>
    <message>
        <source>Your praise</source>
        <translation>您的表揚</translation>
    </message>
    <message>
        <source>Your suggestion</source>
        <translation>您的建議</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>下面還有</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送出</translation>
    </message>
</context>
</TS>
