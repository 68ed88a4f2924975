<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Add</source>
        <translation>補充</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Both sides</source>
        <translation>雙方說法</translation>
    </message>
    <message>
        <source>The customer&apos;s account</source>
        <translation>客戶說法</translation>
    </message>
    <message>
        <source>Sealed. Open the words first; the opening is recorded.</source>
        <translation>尚未打開。請先打開原話，打開會留痕。</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>還沒有記錄。</translation>
    </message>
    <message>
        <source>The colleague&apos;s account</source>
        <translation>同事說法</translation>
    </message>
    <message>
        <source>Nobody has written down our side yet.</source>
        <translation>還沒有記錄我方說法。</translation>
    </message>
    <message>
        <source>Open words</source>
        <translation>打開原話</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>好了</translation>
    </message>
</context>
<context>
    <name>ActSheet</name>
    <message>
        <source>A note for colleagues</source>
        <translation>給同事的備註</translation>
    </message>
    <message>
        <source>What the customer says happened</source>
        <translation>客戶說的經過</translation>
    </message>
    <message>
        <source>What our staff say happened</source>
        <translation>我們同事說的經過</translation>
    </message>
    <message>
        <source>No answer is expected</source>
        <translation>客戶不需要答覆</translation>
    </message>
    <message>
        <source>The customer wants somebody, or an answer</source>
        <translation>客戶要人來，或要答覆</translation>
    </message>
    <message>
        <source>The customer claims a right: refund, correction, compensation, action</source>
        <translation>客戶主張權利：退款、更正、賠償、處理</translation>
    </message>
    <message>
        <source>Beyond my authority, E4, or the customer asks</source>
        <translation>超出我的授權、情緒到 E4，或客戶要求</translation>
    </message>
    <message>
        <source>Beyond the branch&apos;s authority, or it concerns several branches</source>
        <translation>超出分行授權，或涉及多個分行</translation>
    </message>
    <message>
        <source>My own word: I call, I come, I check</source>
        <translation>我自己做得到的：回電、到場、核實</translation>
    </message>
    <message>
        <source>{what} ({role} decides)</source>
        <translation>{what}（須{role}決定）</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>15 分鐘內</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1 小時內</translation>
    </message>
    <message>
        <source>Today before closing</source>
        <translation>今天下班前</translation>
    </message>
    <message>
        <source>Tomorrow by noon</source>
        <translation>明天中午前</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>三天內</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一週內</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>一個月內</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>三個月內</translation>
    </message>
</context>
<context>
    <name>AlertBanner</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Silence the bell for a minute</source>
        <translation>靜音一分鐘</translation>
    </message>
    <message>
        <source>I go</source>
        <translation>我去</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Sign in to take it</source>
        <translation>登入後接手</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>{name} is on the way</source>
        <translation>{name} 正在過去</translation>
    </message>
    <message>
        <source>The branch manager is called too</source>
        <translation>已同時通知分行負責人</translation>
    </message>
    <message>
        <source>The branch is closed. On duty: {who}</source>
        <translation>網點已下班，值班：{who}</translation>
    </message>
    <message>
        <source>The branch manager is called in {time}</source>
        <translation>{time} 後通知網點負責人</translation>
    </message>
</context>
<context>
    <name>AskedBanner</name>
    <message>
        <source>Somebody else is at the lobby screen. Ask again in a moment; the customer&apos;s phone asks, too.</source>
        <translation>大廳螢幕正有別的客戶在用，請稍後再請一次；客戶手機上也會詢問。</translation>
    </message>
    <message>
        <source>Closed by us. The lobby screen now asks the customer: how did it go, and is it settled? Only they answer.</source>
        <translation>我方已辦結。大廳螢幕正在問客戶：處理得怎樣、是否解決了？只由客戶自己回答。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再請一次</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Photos and papers</source>
        <translation>照片與文件</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>%1 · erased</source>
        <translation>%1 · 已刪除</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>掃描器</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Back this device up</source>
        <translation>備份本機</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>現在備份</translation>
    </message>
    <message>
        <source>Everything on it is locked with the passphrase: records, staff, settings. Without the passphrase, or the bank&apos;s recovery key, nobody opens it again; write it down and keep it in the safe.</source>
        <translation>記錄、人員、設定，全部用密語鎖住。沒有密語（或本行的恢復密鑰），誰也打不開；請寫下來，放進保險箱。</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>寫到哪裡</translation>
    </message>
    <message>
        <source>Passphrase, at least twelve characters</source>
        <translation>密語，至少十二個字元</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再輸一遍</translation>
    </message>
    <message>
        <source>Writing, then reading it back … Leave the stick in.</source>
        <translation>正在寫入並讀回核對……請不要拔隨身碟。</translation>
    </message>
</context>
<context>
    <name>BackupSheet</name>
    <message>
        <source>Plug in a stick, or have a folder set up, then open this again.</source>
        <translation>請插上隨身碟，或先設好備份資料夾，再打開這裡。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type both once more.</source>
        <translation>兩次密語不一樣，請都再輸一遍。</translation>
    </message>
    <message>
        <source>Written, read back and compared: {n} records.</source>
        <translation>已寫好、讀回並核對：{n} 條記錄。</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>with the customer</source>
        <translation>在客戶身邊</translation>
    </message>
    <message>
        <source>since the tap</source>
        <translation>從點選起</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>{name}: {span} late</source>
        <translation>{name}：已超 {span}</translation>
    </message>
    <message>
        <source>{name}: {span} left</source>
        <translation>{name}：還剩 {span}</translation>
    </message>
</context>
<context>
    <name>BoardHeader</name>
    <message>
        <source>Who needs us</source>
        <translation>誰在等我們</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 件超時</numerusform>
        </translation>
    </message>
    <message>
        <source>Told at the desk</source>
        <translation>記錄口述投訴</translation>
    </message>
    <message>
        <source>The most urgent first</source>
        <translation>最急在前，為什麼？</translation>
    </message>
</context>
<context>
    <name>BranchQuestions</name>
    <message>
        <source>The branch&apos;s code</source>
        <translation>分行編號</translation>
    </message>
    <message>
        <source>The branch&apos;s name in Chinese</source>
        <translation>分行中文名</translation>
    </message>
    <message>
        <source>The branch&apos;s name in English</source>
        <translation>分行英文名</translation>
    </message>
    <message>
        <source>The branch&apos;s public key</source>
        <translation>分行公鑰</translation>
    </message>
    <message>
        <source>public_key in the desk&apos;s settings.toml</source>
        <translation>工作台 settings.toml 裡的 public_key</translation>
    </message>
    <message>
        <source>The bank&apos;s name on the screen (may stay empty)</source>
        <translation>螢幕上的銀行名稱（可不填）</translation>
    </message>
    <message>
        <source>Its colour (may stay empty)</source>
        <translation>主色（可不填）</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>You asked to be relieved</source>
        <translation>您說過想歇十分鐘</translation>
    </message>
    <message>
        <source>A colleague at this desk would like ten minutes</source>
        <translation>本台有一位同事想歇十分鐘</translation>
    </message>
    <message>
        <source>A colleague at another desk would like ten minutes</source>
        <translation>另一台有一位同事想歇十分鐘</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>剛剛</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span}前</translation>
    </message>
</context>
<context>
    <name>CareReset</name>
    <message>
        <source>The body</source>
        <translation>先管身體</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>叫出名字</translation>
    </message>
    <message>
        <source>Putting it aside</source>
        <translation>分開放下</translation>
    </message>
    <message>
        <source>Breathe out … {n}</source>
        <translation>呼氣……{n}</translation>
    </message>
    <message>
        <source>Breathe in … {n}</source>
        <translation>吸氣……{n}</translation>
    </message>
</context>
<context>
    <name>CareTeam</name>
    <message>
        <source>Relieve them for ten minutes, sit down together, ask the three questions</source>
        <translation>替他十分鐘，一起坐下，問那三個問題</translation>
    </message>
    <message>
        <source>Look at the rota together: they choose hours and partner</source>
        <translation>一起看班表：時段和搭檔由他挑</translation>
    </message>
    <message>
        <source>Look in once more: sleep, meals, does anything weigh on them still?</source>
        <translation>再去看看：睡得怎樣、吃得怎樣，還壓著什麼沒有</translation>
    </message>
    <message>
        <source>A quiet day so far.</source>
        <translation>今天到現在還算平靜。</translation>
    </message>
    <message>
        <source>{n} cases passed through your hands today.</source>
        <translation>今天有 {n} 件事經過您的手。</translation>
    </message>
    <message>
        <source>{n} cases passed through your hands today, {hard} of them hard. A rest is no weakness.</source>
        <translation>今天有 {n} 件事經過您的手，其中 {hard} 件很難。歇一歇，不是軟弱。</translation>
    </message>
    <message>
        <source>{when}, the talk went as far as {emotion}</source>
        <translation>{when}，那場談話到了{emotion}</translation>
    </message>
</context>
<context>
    <name>CareView</name>
    <message>
        <source>Look after yourself</source>
        <translation>先照顧好自己</translation>
    </message>
    <message>
        <source>Ninety seconds</source>
        <translation>九十秒</translation>
    </message>
    <message>
        <source>After something hard</source>
        <translation>難事過後</translation>
    </message>
    <message>
        <source>My own book</source>
        <translation>我的本子</translation>
    </message>
    <message>
        <source>My colleagues</source>
        <translation>我的同事</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>I am going</source>
        <translation>我這就去</translation>
    </message>
    <message>
        <source>I am with the customer</source>
        <translation>我已到客戶身邊</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Risk or need</source>
        <translation>風險與需要</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>轉交</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>升級</translation>
    </message>
    <message>
        <source>Invite to rate again</source>
        <translation>請客戶再評</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>辦結</translation>
    </message>
    <message>
        <source>Make good</source>
        <translation>補救</translation>
    </message>
</context>
<context>
    <name>CaseBanners</name>
    <message>
        <source>It may stay as it is</source>
        <translation>就按現在這樣</translation>
    </message>
    <message>
        <source>Told at the desk, and not confirmed yet. Read it back when the customer is here.</source>
        <translation>這是在櫃檯口述的，客戶還沒有確認。客戶在場時，請再唸給客戶核對。</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>請客戶核對</translation>
    </message>
    <message>
        <source>The summary is ready to print: %1</source>
        <translation>摘要已產生，可列印：%1</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>Rating</source>
        <translation>評價</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>訴求</translation>
    </message>
    <message>
        <source>Marks on the tap</source>
        <translation>點選標記</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation>已升級至</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>It was lowered; head office reviews that</source>
        <translation>曾被下調，總行會複核</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} 次</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>認定</translation>
    </message>
    <message>
        <source>Second rating</source>
        <translation>再次評價</translation>
    </message>
    <message>
        <source>About our own</source>
        <translation>涉及員工</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已轉交</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根因整改</translation>
    </message>
    <message>
        <source>Mended; somebody looked</source>
        <translation>已整改到位（已核實）</translation>
    </message>
    <message>
        <source>{name} mends it by {date}</source>
        <translation>{name} 於 {date} 前整改</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Left; sealed until it is opened</source>
        <translation>已留，開啟前保持密封</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>方便時間</translation>
    </message>
    <message>
        <source>{name} agreed</source>
        <translation>{name}同意</translation>
    </message>
    <message>
        <source>Offered; the customer thinks about it</source>
        <translation>已提出，客戶在考慮</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已給付</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>客戶不要</translation>
    </message>
    <message>
        <source>Told at the desk</source>
        <translation>記錄口述投訴</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>多人</translation>
    </message>
    <message>
        <source>Belongs together</source>
        <translation>關聯事項</translation>
    </message>
    <message>
        <source>{people}: from 20 on the plan for major complaints applies; tell head office</source>
        <translation>{people} 人：達到 20 人，按重大投訴預案辦理，請報總行</translation>
    </message>
    <message>
        <source>{people}, {speakers} speak for them (5 at most)</source>
        <translation>{people} 人，{speakers} 名代表（最多 5 名）</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Back to the board</source>
        <translation>回到看板</translation>
    </message>
    <message>
        <source>For the manager only</source>
        <translation>僅限負責人</translation>
    </message>
    <message>
        <source>Summary to print</source>
        <translation>列印摘要</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) for the manager only</source>
        <translation>
            <numerusform>%n 項只給負責人看</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseLine</name>
    <message>
        <source>I go</source>
        <translation>我去</translation>
    </message>
</context>
<context>
    <name>CaseLineState</name>
    <message>
        <source>%1 (me)</source>
        <translation>%1（我）</translation>
    </message>
</context>
<context>
    <name>CaseLineWords</name>
    <message>
        <source>Two desks at once</source>
        <translation>兩台同時處理</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>to handle the case</source>
        <translation>為辦理此事</translation>
    </message>
    <message>
        <source>(These words were sealed for others, or altered.)</source>
        <translation>（這段話密封給他人，或已被改動。）</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>已超 {span}</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>暫停中</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>還剩 {span}</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>Summary of a case</source>
        <translation>事項摘要</translation>
    </message>
    <message>
        <source>The customer&apos;s words, facts, decision and grounds are sealed; they are read at the desk.</source>
        <translation>客戶原話、事實、處理決定和依據均已加密，請在工作臺檢視。</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知情況</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未了結</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已兌現</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未兌現</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>補救</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>What happened</source>
        <translation>事情經過</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知情況</translation>
    </message>
</context>
<context>
    <name>CauseBar</name>
    <message>
        <source>%1: %2; %3 with those before</source>
        <translation>%1：%2 件；累計 %3</translation>
    </message>
</context>
<context>
    <name>CauseCard</name>
    <message>
        <source>Causes of cases</source>
        <translation>事項原因</translation>
    </message>
    <message>
        <source>No case yet.</source>
        <translation>還沒有事項。</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>Withdraw</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>撤下：%1</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>You said (Chinese)</source>
        <translation>客戶說（中文）</translation>
    </message>
    <message>
        <source>We did (Chinese)</source>
        <translation>我們做了（中文）</translation>
    </message>
    <message>
        <source>You said (English, may be left out)</source>
        <translation>客戶說（英文，可不填）</translation>
    </message>
    <message>
        <source>We did (English, may be left out)</source>
        <translation>我們做了（英文，可不填）</translation>
    </message>
    <message>
        <source>Customers who see that something changed speak up again. Every idle screen of the branch tells it for sixty days; no name, no number, nothing of a single matter.</source>
        <translation>客戶看到意見有了著落，才願意再說。網點的每塊螢幕閒置時展示六十天；不寫姓名、號碼，也不寫個別事項。</translation>
    </message>
    <message>
        <source>Show it in the lobby</source>
        <translation>在大堂展示</translation>
    </message>
    <message>
        <source>Told in the lobby now</source>
        <translation>大堂正在展示</translation>
    </message>
    <message>
        <source>Nothing is told in the lobby yet.</source>
        <translation>大堂還沒有展示。</translation>
    </message>
</context>
<context>
    <name>ClockList</name>
    <message>
        <source>Dates</source>
        <translation>時限</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close the case</source>
        <translation>辦結</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暫不辦結</translation>
    </message>
</context>
<context>
    <name>ClosingFields</name>
    <message>
        <source>How was it left?</source>
        <translation>結果如何？</translation>
    </message>
    <message>
        <source>Was the customer right in what they claimed?</source>
        <translation>客戶的訴求是否成立？</translation>
    </message>
    <message>
        <source>What was done or decided for the customer</source>
        <translation>為客戶做了什麼、怎麼定的</translation>
    </message>
    <message>
        <source>The facts found, of both sides</source>
        <translation>查明的事實（雙方說法）</translation>
    </message>
    <message>
        <source>On what grounds</source>
        <translation>依據是什麼</translation>
    </message>
    <message>
        <source>What should change, so that it does not happen again</source>
        <translation>要改什麼，才不再發生</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>關於什麼業務</translation>
    </message>
    <message>
        <source>What caused it</source>
        <translation>什麼原因引起</translation>
    </message>
    <message>
        <source>The customer was told which remedies remain</source>
        <translation>已告知客戶還有哪些途徑</translation>
    </message>
    <message>
        <source>The matter is not about me or my family; I have no interest in it</source>
        <translation>此事與我和家人無關，我沒有利害關係</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>There is no line to take in.</source>
        <translation>沒有可匯入的行。</translation>
    </message>
    <message>
        <source>Taken in: {n} counter days.</source>
        <translation>已匯入 {n} 個櫃檯日的取號數。</translation>
    </message>
    <message>
        <source>No tap since {hour}:00: is the tablet covered, moved or off?</source>
        <translation>{hour} 點以後沒有評價：平板是否被遮住、挪走或關機？</translation>
    </message>
    <message>
        <source>Far fewer taps than at the other counters: can customers see the tablet?</source>
        <translation>評價遠少於其他櫃檯：客戶看得到平板嗎？</translation>
    </message>
    <message>
        <source>Hardly an unhappy tap, unlike elsewhere: who is asked to tap?</source>
        <translation>幾乎沒有不滿意評價，與其他櫃檯不同：是怎樣請客戶評價的？</translation>
    </message>
    <message>
        <source>{taps} taps; tickets not known</source>
        <translation>{taps} 次評價；取號數未知</translation>
    </message>
    <message>
        <source>{taps} taps of {tickets} tickets</source>
        <translation>{tickets} 個號，{taps} 次評價</translation>
    </message>
    <message>
        <source>… and {n} more lines.</source>
        <translation>……還有 {n} 行。</translation>
    </message>
    <message>
        <source>Nothing was taken in yet; your lines are still here.</source>
        <translation>暫未匯入任何內容；您寫的都還在。</translation>
    </message>
    <message>
        <source>fewer than {n}</source>
        <translation>不足 {n}</translation>
    </message>
    <message>
        <source>Line {line}: day, counter, hour and number are expected. Here stands: {text}</source>
        <translation>第 {line} 行：應為日期、櫃檯、小時、票數。現為：{text}</translation>
    </message>
    <message>
        <source>Line {line}: the day is written like 2026-11-23. Here stands: {text}</source>
        <translation>第 {line} 行：日期請寫成 2026-11-23。現為：{text}</translation>
    </message>
    <message>
        <source>Line {line}: this day is still to come. Here stands: {text}</source>
        <translation>第 {line} 行：這一天還沒到。現為：{text}</translation>
    </message>
    <message>
        <source>Line {line}: the counter&apos;s name is missing or too long. Here stands: {text}</source>
        <translation>第 {line} 行：櫃檯名稱缺漏或太長。現為：{text}</translation>
    </message>
    <message>
        <source>Line {line}: the hour runs from 0 to 23, or stays empty. Here stands: {text}</source>
        <translation>第 {line} 行：小時為 0 到 23，或留空。現為：{text}</translation>
    </message>
    <message>
        <source>Line {line}: the number of tickets is not one. Here stands: {text}</source>
        <translation>第 {line} 行：票數不是數字。現為：{text}</translation>
    </message>
    <message>
        <source>Line {line}: this counter and hour stand there already. Here stands: {text}</source>
        <translation>第 {line} 行：這個櫃檯和小時前面已有。現為：{text}</translation>
    </message>
    <message>
        <source>Line {line}: this counter&apos;s day stands there by the hour and as a whole. Here stands: {text}</source>
        <translation>第 {line} 行：這個櫃檯當天既有分時數，又有全天數。現為：{text}</translation>
    </message>
    <message>
        <source>Line {line}: these are too many lines at once; please take them in parts.</source>
        <translation>第 {line} 行：一次太多行，請分幾次匯入。</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Taps are held against the queue&apos;s tickets. Something odd is a reason to look, never a verdict on a person: an honest counter is named less than once in a hundred days.</source>
        <translation>把評價數與叫號數對照。發現異常只是請您去看一看，不是給誰下結論：正常的櫃檯一百天裡被誤提示不到一次。</translation>
    </message>
    <message>
        <source>No tap and no ticket is known for these days.</source>
        <translation>這些天沒有評價，也沒有取號數。</translation>
    </message>
</context>
<context>
    <name>DayCheck</name>
    <message>
        <source>{named}; and {n} more</source>
        <translation>{named}；另有 {n} 項</translation>
    </message>
    <message>
        <source>Promises still open today ({n}): {named}</source>
        <translation>今天還有 {n} 項承諾未了：{named}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>已超時</translation>
    </message>
</context>
<context>
    <name>DayCheckBanner</name>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>DeliveryCard</name>
    <message>
        <source>Saved here</source>
        <translation>本機已存</translation>
    </message>
    <message>
        <source>At the branch</source>
        <translation>分行已收</translation>
    </message>
    <message>
        <source>At head office</source>
        <translation>總行已收</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were set aside by the receiver; see maintenance.</source>
        <translation>
            <numerusform>有 %n 條記錄被接收方擱置，請看維護頁。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryQuestions</name>
    <message>
        <source>To head office, by its invitation</source>
        <translation>憑總行的邀請碼，送到總行</translation>
    </message>
    <message>
        <source>To the branch&apos;s desk, which is found on the branch&apos;s network</source>
        <translation>送到本分行的工作台（在分行內網自動找到）</translation>
    </message>
    <message>
        <source>Nowhere yet: this device works alone and keeps everything</source>
        <translation>先不送：本機單獨工作，全部儲存在本機</translation>
    </message>
    <message>
        <source>Head office&apos;s invitation, as it was written</source>
        <translation>總行的邀請，照原樣填寫</translation>
    </message>
</context>
<context>
    <name>DeliveryState</name>
    <message>
        <source>Connected</source>
        <translation>已連線</translation>
    </message>
    <message>
        <source>Working on its own</source>
        <translation>獨立執行</translation>
    </message>
    <message>
        <source>Offline: everything is kept here</source>
        <translation>斷網中：都存在本機</translation>
    </message>
    <message>
        <source>For {span}. {n} records wait; they go out by themselves.</source>
        <translation>已斷網 {span}，{n} 條待送，恢復後自動送出。</translation>
    </message>
    <message>
        <source>{n} records are on their way</source>
        <translation>{n} 條正在送出</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>沒有待送</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>中文</source>
        <translation>English</translation>
    </message>
    <message>
        <source>End my shift</source>
        <translation>下班交班</translation>
    </message>
</context>
<context>
    <name>DeskSession</name>
    <message>
        <source>Several PINs were not right. To protect the branch, please wait {wait}.</source>
        <translation>多次 PIN 不正確。為保護分行，請等 {wait}。</translation>
    </message>
    <message>
        <source>This PIN is not right. Please try once more.</source>
        <translation>PIN 不正確，請再試一次。</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Heard · Desk</source>
        <translation>聽見 · 工作台</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>No action needed</source>
        <translation>無需處理</translation>
    </message>
    <message>
        <source>Waiting for somebody</source>
        <translation>等人接手</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>有人在路上</translation>
    </message>
    <message>
        <source>Being handled</source>
        <translation>處理中</translation>
    </message>
    <message>
        <source>Resolved by us</source>
        <translation>我方已辦結</translation>
    </message>
    <message>
        <source>Accepted by the customer</source>
        <translation>客戶已認可</translation>
    </message>
    <message>
        <source>Withdrawn by the customer</source>
        <translation>客戶已撤回</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>回饋</translation>
    </message>
    <message>
        <source>Initial dissatisfaction</source>
        <translation>初始不滿</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>消費投訴</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>維護</translation>
    </message>
    <message>
        <source>Lobby manager</source>
        <translation>大廳經理</translation>
    </message>
    <message>
        <source>Branch manager</source>
        <translation>分行負責人</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>總行</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>現場解決</translation>
    </message>
    <message>
        <source>Explained and understood</source>
        <translation>已說明並理解</translation>
    </message>
    <message>
        <source>A remedy was given</source>
        <translation>已給予補救</translation>
    </message>
    <message>
        <source>Handed to head office</source>
        <translation>已移交總行</translation>
    </message>
    <message>
        <source>The customer had left</source>
        <translation>客戶已離開</translation>
    </message>
    <message>
        <source>The customer was right</source>
        <translation>訴求成立</translation>
    </message>
    <message>
        <source>The customer was right in part</source>
        <translation>訴求部分成立</translation>
    </message>
    <message>
        <source>The claim was not upheld</source>
        <translation>訴求不成立</translation>
    </message>
    <message>
        <source>Re-check by the superior institution</source>
        <translation>上級機構核查</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>調解</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>非常滿意</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>滿意</translation>
    </message>
    <message>
        <source>Mostly satisfied</source>
        <translation>基本滿意</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不滿意</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>非常不滿意</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平靜</translation>
    </message>
    <message>
        <source>Displeased</source>
        <translation>不悅</translation>
    </message>
    <message>
        <source>Complaining</source>
        <translation>抱怨</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>憤怒</translation>
    </message>
    <message>
        <source>Close to losing control</source>
        <translation>失控邊緣</translation>
    </message>
    <message>
        <source>Safety first</source>
        <translation>安全第一</translation>
    </message>
    <message>
        <source>Somebody may come to harm (E5)</source>
        <translation>有人身安全風險（E5）</translation>
    </message>
    <message>
        <source>Close to losing control (E4)</source>
        <translation>情緒在失控邊緣（E4）</translation>
    </message>
    <message>
        <source>Asked for a person; nobody came in time</source>
        <translation>要人幫忙，超時無人到</translation>
    </message>
    <message>
        <source>Asked for a person and waits</source>
        <translation>要人幫忙，正在等</translation>
    </message>
    <message>
        <source>Nobody has looked at it in time</source>
        <translation>超時無人檢視</translation>
    </message>
    <message>
        <source>A date set by the rules has passed</source>
        <translation>規則時限已過</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>還沒有人檢視</translation>
    </message>
    <message>
        <source>A promise is overdue</source>
        <translation>有承諾逾期</translation>
    </message>
    <message>
        <source>One of our own targets has passed</source>
        <translation>本行服務目標已超時</translation>
    </message>
    <message>
        <source>Somebody is on it; nothing is late</source>
        <translation>有人在辦，沒有超時</translation>
    </message>
    <message>
        <source>Nothing is owed any more</source>
        <translation>已無未了事項</translation>
    </message>
    <message>
        <source>Emotions run high; the manager is needed</source>
        <translation>情緒激動，需要負責人</translation>
    </message>
    <message>
        <source>A customer asks for a person</source>
        <translation>有客戶要人幫忙</translation>
    </message>
    <message>
        <source>Somebody is on the way</source>
        <translation>有人正在過去</translation>
    </message>
    <message>
        <source>A customer is not satisfied</source>
        <translation>有客戶不滿意</translation>
    </message>
    <message>
        <source>Waits for the next opening</source>
        <translation>等下次營業</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation>大廳</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>Self-service area</source>
        <translation>自助區</translation>
    </message>
    <message>
        <source>Many taps in a short time</source>
        <translation>短時間連續點選</translation>
    </message>
    <message>
        <source>Outside opening hours</source>
        <translation>非營業時間</translation>
    </message>
    <message>
        <source>The tablet was unlocked</source>
        <translation>平板未鎖定</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>{number} 號櫃檯</translation>
    </message>
    <message>
        <source>Wrote down a matter</source>
        <translation>寫下一件事</translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <translation>要人幫忙</translation>
    </message>
    <message>
        <source>A word from a customer</source>
        <translation>客戶有話說</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小時</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小時 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{amount} for a loss of {loss}</source>
        <translation>{amount}（損失 {loss}）</translation>
    </message>
    <message>
        <source>See</source>
        <translation>看見</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>傾聽</translation>
    </message>
    <message>
        <source>Name the feeling</source>
        <translation>點出感受</translation>
    </message>
    <message>
        <source>Say it back</source>
        <translation>複述確認</translation>
    </message>
    <message>
        <source>Check the facts</source>
        <translation>核實</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>給辦法</translation>
    </message>
    <message>
        <source>Act at once</source>
        <translation>當場做</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收口</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>上報交接</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>回想</translation>
    </message>
    <message>
        <source>Confirmed by the customer</source>
        <translation>客戶已確認</translation>
    </message>
    <message>
        <source>Confirmed by who speaks for the customer</source>
        <translation>代辦人已確認</translation>
    </message>
    <message>
        <source>Not confirmed by the customer yet</source>
        <translation>客戶尚未確認</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Devices</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>%1 held, %2 waiting</source>
        <translation>已存 %1 條，待送 %2 條</translation>
    </message>
</context>
<context>
    <name>DeviceQuestions</name>
    <message>
        <source>What is this device for?</source>
        <translation>這台裝置做什麼用？</translation>
    </message>
    <message>
        <source>A tablet for customers, beside a desk PC</source>
        <translation>給客戶用的平板，另有一台工作台電腦</translation>
    </message>
    <message>
        <source>The staff&apos;s PC at the desk</source>
        <translation>員工工作台的電腦</translation>
    </message>
    <message>
        <source>Both on one machine, for a small branch</source>
        <translation>兩者合一，適合小分行</translation>
    </message>
</context>
<context>
    <name>DoingPage</name>
    <message>
        <source>One moment …</source>
        <translation>請稍候……</translation>
    </message>
    <message>
        <source>This device is ready.</source>
        <translation>這台裝置已就緒。</translation>
    </message>
    <message>
        <source>This device is ready and keeps everything. It looks for the desk again by itself.</source>
        <translation>這台裝置已就緒，記錄全部儲存在本機。它會自己繼續尋找工作台。</translation>
    </message>
    <message>
        <source>This device is ready and keeps everything. Once head office can be reached, present its invitation again: kiosk enrol.</source>
        <translation>這台裝置已就緒，記錄全部儲存在本機。能連上總行後，請再次提交邀請碼：kiosk enrol。</translation>
    </message>
</context>
<context>
    <name>DrillLine</name>
    <message>
        <source>Last week&apos;s matter</source>
        <translation>上週常見</translation>
    </message>
</context>
<context>
    <name>EmptyBoard</name>
    <message>
        <source>Nobody is waiting</source>
        <translation>沒有人在等</translation>
    </message>
    <message>
        <source>When a customer is not content, this board lights up at once and a bell calls you.</source>
        <translation>有客戶不滿意時，看板會立刻亮起，鈴聲會叫您。</translation>
    </message>
</context>
<context>
    <name>EndedCard</name>
    <message>
        <source>Ended today</source>
        <translation>今日辦結</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>還沒有。</translation>
    </message>
</context>
<context>
    <name>EnrolmentDialog</name>
    <message>
        <source>This device at head office</source>
        <translation>本機在總行的登記</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Accept the invitation</source>
        <translation>接受邀請</translation>
    </message>
    <message>
        <source>The card of this device, to be scanned at head office</source>
        <translation>本機名片，供總行掃描</translation>
    </message>
    <message>
        <source>Head office scans the picture, or reads these symbols to you over the telephone before it lets the device in. They must be the same on both sides:</source>
        <translation>總行掃描此二維碼准入；或在批准前與您電話核對下面的指紋，兩邊必須一致：</translation>
    </message>
    <message>
        <source>It holds the public key, the branch and the device&apos;s number. There is no secret in it.</source>
        <translation>內含公鑰、網點和設備編號，沒有任何秘密。</translation>
    </message>
    <message>
        <source>Or head office sent an invitation: its address and code, https://…#XXXX-XXXX-XXXX-XXXX</source>
        <translation>或者總行發來了邀請：地址加邀請碼，https://…#XXXX-XXXX-XXXX-XXXX</translation>
    </message>
    <message>
        <source>Accepted. As soon as you lock the desk, the device opens itself anew and delivers everything it keeps.</source>
        <translation>已接受。鎖定工作台後，設備會自動重新開啟，並把保存的記錄全部送出。</translation>
    </message>
    <message>
        <source>Asking head office …</source>
        <translation>正在詢問總行……</translation>
    </message>
</context>
<context>
    <name>EnrolmentSheet</name>
    <message>
        <source>Branch {branch} · this device delivers</source>
        <translation>網點 {branch} · 本機已接通總行</translation>
    </message>
    <message>
        <source>Branch {branch} · this device keeps everything to itself so far</source>
        <translation>網點 {branch} · 本機目前只存在本機</translation>
    </message>
</context>
<context>
    <name>FacesCard</name>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n 個評價</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>What is known</source>
        <translation>已知情況</translation>
    </message>
    <message>
        <source>How to reach the customer</source>
        <translation>如何聯絡客戶</translation>
    </message>
    <message>
        <source>The customer&apos;s account</source>
        <translation>客戶的說法</translation>
    </message>
    <message>
        <source>The colleague&apos;s account</source>
        <translation>同事的說法</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>雙方說法</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Every figure</source>
        <translation>全部數字</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Case</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>Find</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Reference, words, pinyin; or a play</source>
        <translation>編號、文字、拼音；或預案</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Keys, journal and staff are made</source>
        <translation>金鑰、日誌和員工已建好</translation>
    </message>
    <message>
        <source>The bank&apos;s name and colour are shown</source>
        <translation>銀行名稱和顏色已設好</translation>
    </message>
    <message>
        <source>The maintenance PIN is set</source>
        <translation>維護密碼已設好</translation>
    </message>
    <message>
        <source>Head office knows this device</source>
        <translation>總行已認識這台裝置</translation>
    </message>
    <message>
        <source>A first record arrived, whole</source>
        <translation>第一條記錄已完整送達</translation>
    </message>
    <message>
        <source>Head office does not know this device yet</source>
        <translation>總行還不認識這台裝置</translation>
    </message>
    <message>
        <source>The first record waits here, and is safe</source>
        <translation>第一條記錄還在本機等候，不會丟失</translation>
    </message>
    <message>
        <source>Please give the branch&apos;s code and both names.</source>
        <translation>請填寫分行編號和中英文名稱。</translation>
    </message>
    <message>
        <source>A customer&apos;s tablet needs the branch&apos;s public key. It stands in the desk&apos;s settings.toml.</source>
        <translation>客戶平板需要分行公鑰，它寫在工作台的 settings.toml 裡。</translation>
    </message>
    <message>
        <source>The colour is written like #0D5C63, and must be dark enough for white letters on it.</source>
        <translation>顏色請寫成 #0D5C63 這樣，並且要足夠深，白字在上面才看得清。</translation>
    </message>
    <message>
        <source>An invitation is an address and a code: https://…#XXXX-XXXX-XXXX-XXXX</source>
        <translation>邀請由地址和邀請碼組成：https://…#XXXX-XXXX-XXXX-XXXX</translation>
    </message>
    <message>
        <source>Please give the branch manager&apos;s name.</source>
        <translation>請填寫分行負責人的姓名。</translation>
    </message>
    <message>
        <source>The agent needs a name other than the manager&apos;s.</source>
        <translation>接待人員要有姓名，且不能與負責人相同。</translation>
    </message>
    <message>
        <source>Every PIN has at least six digits.</source>
        <translation>每個密碼至少六位數字。</translation>
    </message>
    <message>
        <source>A PIN such as 111111 or 123456 is guessed at once. Please take another.</source>
        <translation>111111 或 123456 這樣的密碼一猜就中，請換一個。</translation>
    </message>
    <message>
        <source>Every PIN must differ from the others.</source>
        <translation>幾個密碼不能相同。</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>Welcome to Heard</source>
        <translation>歡迎使用“聽見”</translation>
    </message>
    <message>
        <source>Which branch?</source>
        <translation>是哪個分行？</translation>
    </message>
    <message>
        <source>Where do records go?</source>
        <translation>記錄送到哪裡？</translation>
    </message>
    <message>
        <source>Who comes first?</source>
        <translation>最先由誰使用？</translation>
    </message>
    <message>
        <source>The device is being made</source>
        <translation>正在設定這台裝置</translation>
    </message>
    <message>
        <source>Heard · First run</source>
        <translation>聽見 · 首次設定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Make this device</source>
        <translation>開始設定</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Open the screens</source>
        <translation>開啟螢幕</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>This device is set up</source>
        <translation>這台裝置已設定好</translation>
    </message>
</context>
<context>
    <name>FixFields</name>
    <message>
        <source>Who mends it</source>
        <translation>由誰整改</translation>
    </message>
    <message>
        <source>Until when; the promise book asks then whether it holds</source>
        <translation>何時完成；到期後承諾簿會提醒核實</translation>
    </message>
</context>
<context>
    <name>FlagList</name>
    <message>
        <source>Risks and needs</source>
        <translation>風險與需要</translation>
    </message>
</context>
<context>
    <name>FurtherDialog</name>
    <message>
        <source>What else is to be done?</source>
        <translation>還要做什麼？</translation>
    </message>
    <message>
        <source>What happens to the dates?</source>
        <translation>期限怎麼變？</translation>
    </message>
    <message>
        <source>Whom is the matter about?</source>
        <translation>事項涉及誰？</translation>
    </message>
    <message>
        <source>The customer takes it back: what did they say?</source>
        <translation>客戶撤回：客戶怎麼說的？</translation>
    </message>
    <message>
        <source>What does the customer want to settle with a mediator?</source>
        <translation>客戶希望調解什麼？</translation>
    </message>
    <message>
        <source>What should the superior institution look at again?</source>
        <translation>請上級機構核查什麼？</translation>
    </message>
    <message>
        <source>Is the root cause mended?</source>
        <translation>根因整改好了嗎？</translation>
    </message>
    <message>
        <source>Only what the rules name. A moved date is approved, and the customer hears of it first.</source>
        <translation>只列規則允許的。延長鬚經批准，並先告知客戶。</translation>
    </message>
    <message>
        <source>From now on others handle it. They may still write down their side, and pass it on.</source>
        <translation>此後由他人辦理；當事員工仍可寫經過、移交。</translation>
    </message>
    <message>
        <source>In the customer&apos;s own words. A colleague reads it too and agrees; then every date ends.</source>
        <translation>請記客戶原話。須由一位同事複核同意，之後各項時限終止。</translation>
    </message>
    <message>
        <source>Every date goes on running.</source>
        <translation>各項時限照常計算。</translation>
    </message>
    <message>
        <source>The case opens again before head office, with a date of its own.</source>
        <translation>事項重新開啟，報總行，另計核查時限。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>How many are they, and who speaks for them?</source>
        <translation>有多少人，由誰代表？</translation>
    </message>
    <message>
        <source>Which case belongs to it?</source>
        <translation>關聯哪一件？</translation>
    </message>
    <message>
        <source>One name a line, five at most. The names are sealed. Then hear them in a quiet room, one after the other.</source>
        <translation>一行寫一位，最多五位，稱呼會密封。然後請到安靜的房間，逐位聽。</translation>
    </message>
    <message>
        <source>Each case keeps its own dates and its own customer; they only point to each other.</source>
        <translation>每件事仍有自己的期限和客戶，只是互相指引。</translation>
    </message>
</context>
<context>
    <name>FurtherSheet</name>
    <message>
        <source>{clock}: let it run again</source>
        <translation>{clock}：恢復計時</translation>
    </message>
    <message>
        <source>{clock} rests: {reason}</source>
        <translation>{clock}：暫停（{reason}）</translation>
    </message>
    <message>
        <source>{clock} moves: {extension} ({role} approves)</source>
        <translation>{clock}：延長（{extension}，{role}批准）</translation>
    </message>
    <message>
        <source>Dates: let a clock rest, or move a date</source>
        <translation>時限：暫停計時或延長期限</translation>
    </message>
    <message>
        <source>It is about one of us: others handle it</source>
        <translation>涉及本行員工：迴避，由他人辦理</translation>
    </message>
    <message>
        <source>The customer takes it back</source>
        <translation>客戶撤回</translation>
    </message>
    <message>
        <source>The customer wants mediation</source>
        <translation>客戶申請調解</translation>
    </message>
    <message>
        <source>The customer wants a re-check</source>
        <translation>客戶申請核查</translation>
    </message>
    <message>
        <source>Is the root cause mended?</source>
        <translation>根因整改好了嗎？</translation>
    </message>
    <message>
        <source>Not about {name} after all</source>
        <translation>經核實與{name}無關</translation>
    </message>
    <message>
        <source>I looked: it is mended</source>
        <translation>已核實：已整改到位</translation>
    </message>
    <message>
        <source>Not yet: {when}</source>
        <translation>尚未整改，{when}再看</translation>
    </message>
    <message>
        <source>The customer does not know yet</source>
        <translation>還沒有告知客戶</translation>
    </message>
    <message>
        <source>I told the customer just now</source>
        <translation>剛剛已告知客戶</translation>
    </message>
    <message>
        <source>Several people share the matter</source>
        <translation>多人同一事（代表）</translation>
    </message>
    <message>
        <source>Another case belongs to it</source>
        <translation>關聯另一件事</translation>
    </message>
    <message>
        <source>{count} people or a few more</source>
        <translation>{count} 人或稍多</translation>
    </message>
    <message>
        <source>20 or more: the plan for major complaints</source>
        <translation>20 人及以上：重大投訴預案</translation>
    </message>
    <message>
        <source>Take out: {name}</source>
        <translation>取消關聯：{name}</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>After something hard</source>
        <translation>難事過後</translation>
    </message>
    <message>
        <source>It is over, and you need not be done with it yet. What helps, for you and for whoever is with you:</source>
        <translation>事情過去了，心裡不用馬上過去。對您、對陪著您的人，這些管用：</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>late</source>
        <translation>已超時</translation>
    </message>
    <message>
        <source>Hand-over of the shift</source>
        <translation>交接班單</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>未辦結事項</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>未兌現承諾</translation>
    </message>
    <message>
        <source>Handed over by: ____________    Taken over by: ____________</source>
        <translation>交班人：____________    接班人：____________</translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <source>Unhappy, hour by hour</source>
        <translation>不滿意評價分佈（按時段）</translation>
    </message>
</context>
<context>
    <name>HintList</name>
    <message>
        <source>Better: %1</source>
        <translation>更好的說法：%1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Found</source>
        <translation>查詢結果</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>樣本不足</translation>
    </message>
    <message>
        <source>Satisfied or very satisfied</source>
        <translation>滿意與非常滿意</translation>
    </message>
    <message>
        <source>of {n} ratings; {flagged} set aside</source>
        <translation>共 {n} 個評價；另存疑 {flagged} 個</translation>
    </message>
    <message>
        <source>Settled, as customers say</source>
        <translation>客戶認可已解決</translation>
    </message>
    <message>
        <source>of {n} cases; {ours} more settled as we say</source>
        <translation>共 {n} 件；另有 {ours} 件我方認為已解決</translation>
    </message>
    <message>
        <source>Won back: second rating is better</source>
        <translation>挽回：再評比初評好</translation>
    </message>
    <message>
        <source>{better} of {n}; {asked} of {cases} cases rated again</source>
        <translation>{better}/{n} 件好轉；{cases} 件中 {asked} 件再評</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>承諾兌現</translation>
    </message>
    <message>
        <source>{n} not kept</source>
        <translation>未兌現 {n} 項</translation>
    </message>
    <message>
        <source>Until we noticed</source>
        <translation>從點選到看見</translation>
    </message>
    <message>
        <source>Until somebody was there</source>
        <translation>從點選到有人到場</translation>
    </message>
    <message>
        <source>Until it was resolved</source>
        <translation>從點選到解決</translation>
    </message>
    <message>
        <source>{when}: too few</source>
        <translation>{when}：樣本不足</translation>
    </message>
    <message>
        <source>{when}: {unhappy} of {n} unhappy</source>
        <translation>{when}：{n} 個評價中 {unhappy} 個不滿意</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>{share} of {n}; by chance {lower} to {upper}</source>
        <translation>{share}，共 {n} 個；隨機波動範圍 {lower} 至 {upper}</translation>
    </message>
    <message>
        <source>no case yet</source>
        <translation>還沒有事項</translation>
    </message>
    <message>
        <source>9 of 10 within {span}; n = {n}</source>
        <translation>九成不超過 {span}；n = {n}</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>概覽</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>響應速度</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評價</translation>
    </message>
    <message>
        <source>{share} with those before</source>
        <translation>累計 {share}</translation>
    </message>
    <message>
        <source>Taken back by the customer</source>
        <translation>客戶撤回</translation>
    </message>
    <message>
        <source>Level audit</source>
        <translation>定級稽核</translation>
    </message>
    <message>
        <source>Lowered in level</source>
        <translation>降級</translation>
    </message>
    <message>
        <source>Put before a higher role</source>
        <translation>上報</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation>根因整改</translation>
    </message>
    <message>
        <source>Seen to be mended</source>
        <translation>已核實整改到位</translation>
    </message>
    <message>
        <source>of {n} that somebody was to mend</source>
        <translation>共 {n} 項有整改責任人</translation>
    </message>
    <message>
        <source>{share} of {n} cases</source>
        <translation>佔 {n} 件事項的 {share}</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日</translation>
    </message>
    <message>
        <source>of {n}; by chance {lower} to {upper}</source>
        <translation>共 {n} 個；隨機波動範圍 {lower} 至 {upper}</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>分時段</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>補救</translation>
    </message>
    <message>
        <source>of {n} offered</source>
        <translation>共提出 {n} 項</translation>
    </message>
    <message>
        <source>of {n} given; each with a reason and approval</source>
        <translation>已給付 {n} 項；超出的都有理由和審批</translation>
    </message>
    <message>
        <source>Complaints upheld, wholly or in part</source>
        <translation>訴求成立或部分成立的投訴</translation>
    </message>
    <message>
        <source>{n} of {judged} decided here</source>
        <translation>在此認定 {judged} 件，其中 {n} 件</translation>
    </message>
    <message>
        <source>Came up again after it was mended</source>
        <translation>整改後再次發生</translation>
    </message>
    <message>
        <source>{n} of {fixed} mended causes, within {days} days</source>
        <translation>已整改 {fixed} 項，{days} 天內再現 {n} 項</translation>
    </message>
    <message>
        <source>{n} given</source>
        <translation>已給付 {n} 筆</translation>
    </message>
    <message>
        <source>{n} given; {yuan} in the middle</source>
        <translation>已給付 {n} 筆；中位數 {yuan}</translation>
    </message>
    <message>
        <source>Remedies in money</source>
        <translation>補救金額</translation>
    </message>
    <message>
        <source>Was the customer right?</source>
        <translation>訴求是否成立</translation>
    </message>
    <message>
        <source>{share} of {n} decided here</source>
        <translation>{share}，共在此認定 {n} 件</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已給付</translation>
    </message>
    <message>
        <source>Beyond the loss</source>
        <translation>超出損失</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Beyond every band: head office decides</source>
        <translation>超出各級權限：由總行決定</translation>
    </message>
    <message>
        <source>Up to {yuan}: {role} decides</source>
        <translation>{yuan} 以內：由{role}決定</translation>
    </message>
    <message>
        <source>Customers who tapped</source>
        <translation>參與評價的客戶</translation>
    </message>
    <message>
        <source>Smiley index, 0 to 100</source>
        <translation>笑臉指數（0–100）</translation>
    </message>
    <message>
        <source>of {n} ratings on five faces</source>
        <translation>按五檔表情，共 {n} 個評價</translation>
    </message>
    <message>
        <source>Settled the same day</source>
        <translation>當天解決</translation>
    </message>
    <message>
        <source>{n} of {cases} cases, as customers say, and not opened again</source>
        <translation>{cases} 件中 {n} 件：客戶認可且未再次打開</translation>
    </message>
    <message>
        <source>Won back of the upset</source>
        <translation>激動客戶挽回</translation>
    </message>
    <message>
        <source>{better} of {n}; {n} of {upset} upset customers rated again</source>
        <translation>{better}/{n} 件好轉；{upset} 位情緒激動的客戶中 {n} 位再評</translation>
    </message>
    <message>
        <source>the queue&apos;s tickets are not known yet</source>
        <translation>還沒有叫號機取號數</translation>
    </message>
    <message>
        <source>{n} of {tickets} tickets</source>
        <translation>{tickets} 個號中 {n} 個評價</translation>
    </message>
    <message>
        <source>Complaints decided within {n} days</source>
        <translation>投訴 {n} 日內辦結</translation>
    </message>
    <message>
        <source>{in_time} of {n}; {extended} more with an approved extension</source>
        <translation>{n} 件中 {in_time} 件；另有 {extended} 件經核准延期</translation>
    </message>
    <message>
        <source>Others, each too few</source>
        <translation>其他（各項樣本不足）</translation>
    </message>
    <message>
        <source>Behind the headlines</source>
        <translation>更多指標</translation>
    </message>
    <message>
        <source>For 10 000 customers of the queue</source>
        <translation>每萬名叫號客戶</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>{n} in these days</source>
        <translation>這些天共 {n} 件</translation>
    </message>
    <message>
        <source>Looked at, and not mended</source>
        <translation>核對後仍未改好</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>Counters, hour by hour</source>
        <translation>櫃檯分時</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>統計口徑</translation>
    </message>
    <message>
        <source>Unhappy, by weekday and hour</source>
        <translation>不滿意占比（%，按星期和時段）</translation>
    </message>
    <message>
        <source>Days outside of what chance explains</source>
        <translation>超出隨機波動的日子</translation>
    </message>
    <message>
        <source>Counters to look at</source>
        <translation>請看一看的櫃檯</translation>
    </message>
    <message>
        <source>Causes of cases</source>
        <translation>事項原因</translation>
    </message>
    <message>
        <source>{step} (version {v}, wording {w})</source>
        <translation>{step}（第 {v} 版，說法 {w}）</translation>
    </message>
    <message>
        <source>{step} (version {v})</source>
        <translation>{step}（第 {v} 版）</translation>
    </message>
    <message>
        <source>{walked} times answered</source>
        <translation>走過 {walked} 次</translation>
    </message>
    <message>
        <source>{calmer} became calmer; marked {n} of {walked} times</source>
        <translation>{calmer} 緩和；走過 {walked} 次，標記 {n} 次</translation>
    </message>
    <message>
        <source>Against “{other}”: {levels} levels apart; chance may explain it.</source>
        <translation>與「{other}」相差 {levels} 級，可能只是偶然。</translation>
    </message>
    <message>
        <source>Calms {levels} levels more than “{other}”.</source>
        <translation>比「{other}」多緩和 {levels} 級。</translation>
    </message>
    <message>
        <source>Calms {levels} levels less than “{other}”.</source>
        <translation>比「{other}」少緩和 {levels} 級。</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>逐週</translation>
    </message>
    <message>
        <source>Which step calms</source>
        <translation>哪一步管用</translation>
    </message>
    <message>
        <source>Two wordings of one step</source>
        <translation>同一步的兩種說法</translation>
    </message>
</context>
<context>
    <name>InsightHeader</name>
    <message>
        <source>Insight</source>
        <translation>洞察</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>圖</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>匯出為 %1</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改進</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>本季</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Counters · %1</source>
        <translation>櫃檯 · %1</translation>
    </message>
</context>
<context>
    <name>InsightView</name>
    <message>
        <source>The file is ready: %1</source>
        <translation>檔案已生成：%1</translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>Said in the lobby</source>
        <translation>大廳正在告知</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>發布問題</translation>
    </message>
    <message>
        <source>What many meet is said before they ask; they join it with one tap.</source>
        <translation>多人遇到的問題，先說在前頭；客戶點一下「我也是」。</translation>
    </message>
</context>
<context>
    <name>KnownCauses</name>
    <message>
        <source>Twenty or more together are a major complaint: the emergency plan counts</source>
        <translation>二十人以上共同投訴屬重大投訴：啟動應急預案</translation>
    </message>
    <message>
        <source>On the way to twenty, which would be a major complaint</source>
        <translation>正接近二十人，到二十人即屬重大投訴</translation>
    </message>
</context>
<context>
    <name>KnownDialog</name>
    <message>
        <source>What should the lobby&apos;s screens say?</source>
        <translation>大廳螢幕上要告知什麼？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>KnownLineView</name>
    <message>
        <source>Joined: %1</source>
        <translation>我也是：%1 人</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已恢復</translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation>已恢復：%1</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Before you go</source>
        <translation>下班之前</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>先不走</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>交接班單</translation>
    </message>
    <message>
        <source>End my shift</source>
        <translation>下班交班</translation>
    </message>
    <message>
        <source>Nothing of yours is open today. Thank you, and good rest.</source>
        <translation>您今天的承諾都已了結。辛苦了，好好休息。</translation>
    </message>
    <message>
        <source>The sheet is ready to print: %1</source>
        <translation>交接班單已生成，可列印：%1</translation>
    </message>
    <message>
        <source>Yours, still open today</source>
        <translation>您的，今天還未了</translation>
    </message>
    <message>
        <source>Your colleagues&apos;, still open today</source>
        <translation>同事的，今天還未了</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>My favourites</source>
        <translation>我的收藏</translation>
    </message>
    <message>
        <source>Browse by</source>
        <translation>瀏覽</translation>
    </message>
    <message>
        <source>Lines of this chapter</source>
        <translation>這一章的各節</translation>
    </message>
</context>
<context>
    <name>LibraryShelf</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>預案</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>話術</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>情緒</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>時機</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>理念原則</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>預防</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>流程管理</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>策略話術</translation>
    </message>
    <message>
        <source>Minds and feelings</source>
        <translation>心理</translation>
    </message>
    <message>
        <source>Writing a script</source>
        <translation>開發</translation>
    </message>
    <message>
        <source>Odd cases</source>
        <translation>奇葩投訴</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>演練</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>Who carries much</source>
        <translation>誰身上擔子重</translation>
    </message>
    <message>
        <source>Today %1, hard %2 · in seven days %3, hard %4</source>
        <translation>今天 %1 件，難的 %2 · 七天 %3 件，難的 %4</translation>
    </message>
    <message>
        <source>A rest would do good</source>
        <translation>該歇一歇了</translation>
    </message>
    <message>
        <source>To share the work out, not to compare. It leaves this page in no report.</source>
        <translation>用來分擔，不用來比較。不進任何報表，只在這一頁。</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>The program&apos;s log</source>
        <translation>程式日誌</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and faults</source>
        <translation>警告和錯誤</translation>
    </message>
    <message>
        <source>Faults only</source>
        <translation>只看錯誤</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the log.</source>
        <translation>日誌中沒有這類內容。</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>told</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>錯誤</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>Testing …</source>
        <translation>正在檢查……</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>尚未自檢</translation>
    </message>
    <message>
        <source>{n} of {all} need a look</source>
        <translation>{all} 項中有 {n} 項需要處理</translation>
    </message>
    <message>
        <source>Everything is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>May send</source>
        <translation>可以傳送</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>The desk here</source>
        <translation>本工作台</translation>
    </message>
    <message>
        <source>A device without taps so far</source>
        <translation>尚未收到評價的設備</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>問卷</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>預案</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>規則包</translation>
    </message>
    <message>
        <source>Room that the journal takes</source>
        <translation>日誌佔用</translation>
    </message>
    <message>
        <source>Room left on the disk</source>
        <translation>磁碟剩餘</translation>
    </message>
    <message>
        <source>Last backup (UTC)</source>
        <translation>最近備份（UTC）</translation>
    </message>
    <message>
        <source>Customer&apos;s screen is not locked</source>
        <translation>客戶螢幕未鎖定</translation>
    </message>
    <message>
        <source>Somebody tried to leave its screen</source>
        <translation>有人想退出客戶螢幕</translation>
    </message>
</context>
<context>
    <name>MaintenanceHeader</name>
    <message>
        <source>Maintenance</source>
        <translation>維護</translation>
    </message>
    <message>
        <source>Test this device</source>
        <translation>裝置自檢</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>備份……</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Head office …</source>
        <translation>總行……</translation>
    </message>
    <message>
        <source>Switch off …</source>
        <translation>關機……</translation>
    </message>
</context>
<context>
    <name>MendingList</name>
    <message>
        <source>Root causes: are they mended?</source>
        <translation>根因整改：到位了嗎？</translation>
    </message>
    <message>
        <source>%1 mends it · %2</source>
        <translation>%1 負責整改 · %2</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>開啟事項</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>{one} and {other} did not know of each other.</source>
        <translation>{one}與{other}當時互不知情。</translation>
    </message>
    <message>
        <source>Both are kept. Now it stands: {state}.</source>
        <translation>兩邊都已保留，現在的狀態：{state}。</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>{who} ({what}, {time})</source>
        <translation>{who}（{what}，{time}）</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>洞察</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>關照</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Work it out</source>
        <translation>算一算</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>承諾這一項</translation>
    </message>
    <message>
        <source>This play offers nothing of its own.</source>
        <translation>這個預案沒有自己的方案。</translation>
    </message>
</context>
<context>
    <name>OralPage</name>
    <message>
        <source>Your name</source>
        <translation>您的稱呼</translation>
    </message>
    <message>
        <source>Where we reach you</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>Who speaks for you</source>
        <translation>代您辦理的人</translation>
    </message>
    <message>
        <source>On what authority</source>
        <translation>代辦依據</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>涉及業務</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>問題所在</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事情經過</translation>
    </message>
    <message>
        <source>What you added later</source>
        <translation>您後來補充的</translation>
    </message>
    <message>
        <source>How much it is about</source>
        <translation>涉及金額</translation>
    </message>
    <message>
        <source>What you want from us</source>
        <translation>您的訴求</translation>
    </message>
    <message>
        <source>You give no name</source>
        <translation>您選擇匿名</translation>
    </message>
</context>
<context>
    <name>OralPeople</name>
    <message>
        <source>About what</source>
        <translation>涉及業務</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>問題所在</translation>
    </message>
    <message>
        <source>Somebody speaks for them: who (may stay empty)</source>
        <translation>由他人代辦：是誰（可不填）</translation>
    </message>
    <message>
        <source>On what authority: a letter, a guardian, a relative …</source>
        <translation>代辦依據：委託書、監護人、親屬……</translation>
    </message>
</context>
<context>
    <name>OralView</name>
    <message>
        <source>Write down what the customer tells</source>
        <translation>記錄客戶口述</translation>
    </message>
    <message>
        <source>In their words. Then turn the screen to them: they read it, and say whether it is what they said.</source>
        <translation>按客戶的原話記錄，再把螢幕轉向客戶，請客戶看過、確認。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不記</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>請客戶核對</translation>
    </message>
</context>
<context>
    <name>OralWords</name>
    <message>
        <source>What happened, when, and where</source>
        <translation>什麼時候、在哪裡、發生了什麼</translation>
    </message>
    <message>
        <source>What the customer asks for</source>
        <translation>客戶的訴求</translation>
    </message>
    <message>
        <source>How much it is about (may stay empty)</source>
        <translation>涉及金額（可不填）</translation>
    </message>
    <message>
        <source>The customer&apos;s name</source>
        <translation>客戶稱呼</translation>
    </message>
    <message>
        <source>Telephone, for the answer</source>
        <translation>電話（用於答覆）</translation>
    </message>
    <message>
        <source>The customer gives no name; that is their right</source>
        <translation>客戶不留姓名，這是客戶的權利</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>What comes first</source>
        <translation>排序依據</translation>
    </message>
    <message>
        <source>Within one line: what is due first, then the more serious level, then the longer wait. Dates come from the rules; nobody sorts by hand.</source>
        <translation>同一檔內：先到期的在前，其次級別高的，再次等得久的。期限來自規則，不由人工排序。</translation>
    </message>
    <message>
        <source>I see</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>OwedLine</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>I keep it</source>
        <translation>由我兌現</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兌現</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未兌現</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>開啟事項</translation>
    </message>
</context>
<context>
    <name>OwnBook</name>
    <message>
        <source>This line was written under another PIN and stays closed.</source>
        <translation>這一行是用另一個 PIN 寫的，打不開了。</translation>
    </message>
</context>
<context>
    <name>OwnBookCard</name>
    <message>
        <source>Only your PIN opens these lines. They stay on this device; no manager and no head office reads them. With a new PIN the book begins anew.</source>
        <translation>只有您的 PIN 能打開。只留在本機，負責人和總行都看不到。換了 PIN，本子從頭開始。</translation>
    </message>
    <message>
        <source>A line for yourself</source>
        <translation>寫給自己的一行</translation>
    </message>
    <message>
        <source>Today&apos;s heaviest word, tomorrow&apos;s first thing …</source>
        <translation>今天最重的一句，明天第一件事……</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>收好</translation>
    </message>
    <message>
        <source>My own book</source>
        <translation>我的本子</translation>
    </message>
    <message>
        <source>Take this line out, for good</source>
        <translation>撕掉這一行，不留底</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>還沒有寫</translation>
    </message>
    <message>
        <source>One line before you lock the screen, and the day stays here.</source>
        <translation>鎖螢前寫一行，這一天就留在這裡。</translation>
    </message>
</context>
<context>
    <name>PaperViewer</name>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 頁</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Which photo or paper?</source>
        <translation>新增哪個照片或文件？</translation>
    </message>
    <message>
        <source>It is sealed like the customer&apos;s words, and goes to head office with them. A scan is taken out of the scanner&apos;s folder.</source>
        <translation>與客戶的原話一樣密封，並一同送達總行；掃描件密封後從掃描資料夾移除。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing is here yet. Scan the paper, or put the stick or camera in, then look again.</source>
        <translation>這裡還沒有文件。請先掃描，或插上隨身碟、相機，再重新整理。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Only what you choose is put on the lobby&apos;s screen; it is closed there with a tap, or by you.</source>
        <translation>只有您選中的才會上大廳螢幕；客戶點一下就關，您也可以收回。</translation>
    </message>
    <message>
        <source>This play has no part that customers are shown.</source>
        <translation>這個預案沒有給客戶看的部分。</translation>
    </message>
</context>
<context>
    <name>PeopleQuestions</name>
    <message>
        <source>The branch manager&apos;s name</source>
        <translation>分行負責人姓名</translation>
    </message>
    <message>
        <source>The manager&apos;s PIN, which opens what customers wrote</source>
        <translation>負責人的密碼（用來開啟客戶寫的內容）</translation>
    </message>
    <message>
        <source>The name of somebody who looks after customers (may stay empty)</source>
        <translation>一位接待人員的姓名（可不填）</translation>
    </message>
    <message>
        <source>Their PIN</source>
        <translation>接待人員的密碼</translation>
    </message>
    <message>
        <source>The maintenance PIN, which opens the locked screen</source>
        <translation>維護密碼（用來解開鎖定的螢幕）</translation>
    </message>
    <message>
        <source>Write the PINs down and lock them away. Nobody can read them back, head office neither.</source>
        <translation>請把密碼記下並鎖好。沒有人能把它讀出來，總行也不能。</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>PIN, %n digit(s) typed</source>
        <translation>
            <numerusform>PIN，已輸 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>刪除一位</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>I am somebody else</source>
        <translation>我是別人</translation>
    </message>
</context>
<context>
    <name>PlayAids</name>
    <message>
        <source>This play compares nothing.</source>
        <translation>這個預案不作比較。</translation>
    </message>
    <message>
        <source>Head office has supplied no figures yet, so none are shown.</source>
        <translation>總行還沒有提供數據，所以不顯示。</translation>
    </message>
    <message>
        <source>The figures are of {date}, older than {n} days: they are hidden.</source>
        <translation>數據是 {date} 的，已超過 {n} 天，不再顯示。</translation>
    </message>
    <message>
        <source>As published on {date}; hidden once it is {n} days old.</source>
        <translation>數據截至 {date}；滿 {n} 天後不再顯示。</translation>
    </message>
    <message>
        <source>No screen of the lobby is free for this customer just now.</source>
        <translation>現在沒有可給這位客戶看的大廳螢幕。</translation>
    </message>
    <message>
        <source>It is on the lobby&apos;s screen. The customer can close it, and so can you.</source>
        <translation>已在大廳螢幕上。客戶可以關，您也可以收回。</translation>
    </message>
    <message>
        <source>told in full</source>
        <translation>完整告知</translation>
    </message>
    <message>
        <source>line of the contract</source>
        <translation>合約條款</translation>
    </message>
    <message>
        <source>to choose from</source>
        <translation>可選方案</translation>
    </message>
    <message>
        <source>What was worked out</source>
        <translation>試算結果</translation>
    </message>
    <message>
        <source>the calculator</source>
        <translation>計算器</translation>
    </message>
    <message>
        <source>What the contract says here</source>
        <translation>合約這裡寫的是</translation>
    </message>
</context>
<context>
    <name>PlayDialog</name>
    <message>
        <source>Take it off the screen</source>
        <translation>從螢幕收回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Show it in the lobby</source>
        <translation>給客戶看</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>可提方案</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核實</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>給客戶看</translation>
    </message>
    <message>
        <source>Other plays</source>
        <translation>其他預案</translation>
    </message>
</context>
<context>
    <name>PowerDialog</name>
    <message>
        <source>Switch off or start anew</source>
        <translation>關機或重新啟動</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>保持開機</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>關機</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新啟動</translation>
    </message>
</context>
<context>
    <name>PowerSheet</name>
    <message>
        <source>Everything is saved and closed, then this device switches itself off.</source>
        <translation>先保存並關閉一切，然後本機自動關機。</translation>
    </message>
    <message>
        <source>Everything is saved and closed, then the program ends. The system does not let it switch the device off: please use the power button afterwards.</source>
        <translation>先保存並關閉一切，然後程式結束。系統不允許程式關機，請隨後按電源鍵。</translation>
    </message>
    <message>
        <source>Everything is saved and closed, then this device starts anew.</source>
        <translation>先保存並關閉一切，然後本機重新啟動。</translation>
    </message>
    <message>
        <source>Everything is saved and closed, then the program ends; whoever keeps it running starts it again.</source>
        <translation>先保存並關閉一切，然後程式結束，由看護它的系統重新啟動。</translation>
    </message>
    <message>
        <source>A customer is at the screen just now. Please wait until they are done.</source>
        <translation>現在有客戶在螢幕前，請等客戶用完。</translation>
    </message>
</context>
<context>
    <name>PracticeAnswers</name>
    <message>
        <source>In your own words</source>
        <translation>用自己的話說</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>就這麼說</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Begin anew</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Three minutes, just for you</source>
        <translation>三分鐘，只為您自己</translation>
    </message>
    <message>
        <source>Choose a customer on the left. What you answer is kept nowhere, and nobody sees it.</source>
        <translation>先選一位客戶。您怎麼答不會留存，別人也看不到。</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>That is like none of the answers here. Say it otherwise, or pick one.</source>
        <translation>沒聽出是哪種答法，換句話說，或者選一個。</translation>
    </message>
    <message>
        <source>{earned} of {possible} points</source>
        <translation>得 {earned} 分，共 {possible} 分</translation>
    </message>
    <message>
        <source>Practised “{title}”: {points}</source>
        <translation>練習「{title}」：{points}</translation>
    </message>
</context>
<context>
    <name>PracticeResult</name>
    <message>
        <source>Done: %1</source>
        <translation>做到：%1</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>還差：%1</translation>
    </message>
    <message>
        <source>It is in your own book</source>
        <translation>已寫進您的本子</translation>
    </message>
    <message>
        <source>Write it into my own book; nobody else opens it</source>
        <translation>寫進我的本子，別人打不開</translation>
    </message>
    <message>
        <source>Keep a page to share</source>
        <translation>存一頁，給別人看</translation>
    </message>
    <message>
        <source>Nobody else sees this unless you share it.</source>
        <translation>您不分享，別人看不到。</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>已存好：%1</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Drills</source>
        <translation>練習場景</translation>
    </message>
</context>
<context>
    <name>PromiseHeader</name>
    <message>
        <source>Promises</source>
        <translation>承諾</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 項超時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>今天到期 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>In 90 days: %1 kept, %2 not kept</source>
        <translation>近 90 天：兌現 %1 項，未兌現 %2 項</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>交接班單</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>Promises</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兌現</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未兌現</translation>
    </message>
</context>
<context>
    <name>PromisePage</name>
    <message>
        <source>Our word to the customer</source>
        <translation>對客戶的口頭承諾</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>已超 {span}</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>還剩 {span}</translation>
    </message>
</context>
<context>
    <name>PromiseView</name>
    <message>
        <source>The sheet is ready to print: %1</source>
        <translation>交接班單已生成，可列印：%1</translation>
    </message>
    <message>
        <source>Open promises, what is due first ahead</source>
        <translation>未兌現的承諾，先到期的在前</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>沒有未兌現的承諾</translation>
    </message>
    <message>
        <source>What you promise on a case stands here until it is kept.</source>
        <translation>在事項裡作出的承諾會列在這裡，直到兌現。</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Open cases, the most urgent first</source>
        <translation>未辦結事項，最急在前</translation>
    </message>
</context>
<context>
    <name>ReadBackLater</name>
    <message>
        <source>Is this what you told us?</source>
        <translation>您說的是這樣嗎？</translation>
    </message>
    <message>
        <source>Yes, that is what I said</source>
        <translation>是的，我說的就是這樣</translation>
    </message>
    <message>
        <source>Something is different</source>
        <translation>有些地方不對</translation>
    </message>
    <message>
        <source>Cannot confirm now</source>
        <translation>現在無法確認</translation>
    </message>
</context>
<context>
    <name>ReadBackLines</name>
    <message>
        <source>What you told us</source>
        <translation>您告訴我們的</translation>
    </message>
</context>
<context>
    <name>ReadBackPopup</name>
    <message>
        <source>Saved. Your number: %1</source>
        <translation>已儲存。您的編號：%1</translation>
    </message>
    <message>
        <source>Is this what you told us?</source>
        <translation>您說的是這樣嗎？</translation>
    </message>
    <message>
        <source>Yes, that is what I said</source>
        <translation>是的，我說的就是這樣</translation>
    </message>
    <message>
        <source>Something is different</source>
        <translation>有些地方不對</translation>
    </message>
    <message>
        <source>Cannot confirm now</source>
        <translation>現在無法確認</translation>
    </message>
    <message>
        <source>To the case</source>
        <translation>去處理此事</translation>
    </message>
</context>
<context>
    <name>ReadBackSaved</name>
    <message>
        <source>Code for your own page</source>
        <translation>您專屬頁面的 QR 碼</translation>
    </message>
    <message>
        <source>Scan the code with your phone: how far it is, add something, rate how we handled it. The number alone works by telephone, too.</source>
        <translation>用手機掃碼：查看進度、補充說明、評價處理結果。打電話報編號也可以。</translation>
    </message>
</context>
<context>
    <name>ReadTogether</name>
    <message>
        <source>Check before you offer anything</source>
        <translation>提方案之前先核實</translation>
    </message>
    <message>
        <source>Read these lines together</source>
        <translation>這幾行和客戶一起看</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>絕不</translation>
    </message>
    <message>
        <source>Fill in what the customer&apos;s own contract says, to show it in the lobby. Nothing typed here is kept.</source>
        <translation>把客戶自己合約上寫的填進來，就能在大廳螢幕上一起看。填的內容不保存。</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Read in a quiet minute</source>
        <translation>空閒時讀一讀</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>One page to print</source>
        <translation>列印一頁</translation>
    </message>
    <message>
        <source>Kept to print: %1</source>
        <translation>已存好待列印：%1</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>去演練</translation>
    </message>
    <message>
        <source>Choose a play, a card, a phrase or a drill. A case opens on its own page.</source>
        <translation>選一份預案、卡片、話術或演練。事項會在自己的頁面打開。</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Facts to check</source>
        <translation>要核實的事實</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>絕不</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>預案</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>要點</translation>
    </message>
    <message>
        <source>To say</source>
        <translation>可以這樣說</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要做的</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>話術</translation>
    </message>
    <message>
        <source>What is practised</source>
        <translation>練什麼</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>怎麼開場</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>帶走一句</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演練</translation>
    </message>
</context>
<context>
    <name>ReliefCard</name>
    <message>
        <source>Ten minutes off the floor</source>
        <translation>離開大廳十分鐘</translation>
    </message>
    <message>
        <source>Please relieve me for ten minutes</source>
        <translation>請人替我十分鐘</translation>
    </message>
    <message>
        <source>No reason is asked. The branch&apos;s desks say that somebody would like a break, without a name.</source>
        <translation>不問原因。分行各台只顯示有人想歇一歇，不帶名字。</translation>
    </message>
    <message>
        <source>I don&apos;t need it any more</source>
        <translation>不用了，我好些了</translation>
    </message>
    <message>
        <source>I take over</source>
        <translation>我去替</translation>
    </message>
</context>
<context>
    <name>RemedyDialog</name>
    <message>
        <source>Make good what was lost</source>
        <translation>把損失補上</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>As much as was lost, and no more. Beyond that a higher role reads it too and agrees.</source>
        <translation>損失多少補多少，不多給；要多給，須由上一級的人看過並同意。</translation>
    </message>
    <message>
        <source>What was lost, in yuan</source>
        <translation>損失多少（元）</translation>
    </message>
    <message>
        <source>What is given, in yuan</source>
        <translation>補多少（元）</translation>
    </message>
    <message>
        <source>Why (needed beyond the loss; no names, no numbers)</source>
        <translation>為什麼（超出損失時必填；不寫姓名和號碼）</translation>
    </message>
</context>
<context>
    <name>RemedyForm</name>
    <message>
        <source>In proportion, and within your authority.</source>
        <translation>與損失相稱，也在您的權限之內。</translation>
    </message>
    <message>
        <source>{sum} beyond the loss: say why; {role} has to agree.</source>
        <translation>超出損失 {sum}：請寫明理由，並請{role}同意。</translation>
    </message>
    <message>
        <source>Beyond your authority: {role} has to agree.</source>
        <translation>超出您的權限：須由{role}同意。</translation>
    </message>
    <message>
        <source>{sum} were offered before and count with it.</source>
        <translation>此前已提出 {sum}，合併計算。</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Given now</source>
        <translation>現在就給</translation>
    </message>
    <message>
        <source>Offered; the customer thinks about it</source>
        <translation>已提出，客戶在考慮</translation>
    </message>
</context>
<context>
    <name>RemedyList</name>
    <message>
        <source>Remedies</source>
        <translation>補救</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已給付</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>客戶不要</translation>
    </message>
</context>
<context>
    <name>RepaymentDialog</name>
    <message>
        <source>Repaying early: two days side by side</source>
        <translation>提前還款：兩個日子並排看</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>給客戶看</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>算一算</translation>
    </message>
    <message>
        <source>Read every figure from the customer&apos;s own contract, together. Nothing typed here is kept.</source>
        <translation>每個數都照客戶自己的合約，一起核對。這裡輸入的都不儲存。</translation>
    </message>
</context>
<context>
    <name>RepaymentForm</name>
    <message>
        <source>Level payment</source>
        <translation>等額本息</translation>
    </message>
    <message>
        <source>Level principal</source>
        <translation>等額本金</translation>
    </message>
    <message>
        <source>Fewer instalments after</source>
        <translation>還後期數變少</translation>
    </message>
    <message>
        <source>Lower instalments after</source>
        <translation>還後月供變低</translation>
    </message>
    <message>
        <source>Principal left, in yuan</source>
        <translation>剩餘本金（元）</translation>
    </message>
    <message>
        <source>Yearly rate, in percent</source>
        <translation>年利率（%）</translation>
    </message>
    <message>
        <source>Instalments still to come</source>
        <translation>還剩多少期</translation>
    </message>
    <message>
        <source>Last instalment paid on</source>
        <translation>最近一期還款日</translation>
    </message>
    <message>
        <source>Repaid early, in yuan; empty: all</source>
        <translation>提前還多少（元）；不填為全部</translation>
    </message>
    <message>
        <source>Fee by the contract, percent</source>
        <translation>合約違約金（%）</translation>
    </message>
    <message>
        <source>or months of interest</source>
        <translation>或幾個月利息</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>一個日子</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>另一個日子</translation>
    </message>
    <message>
        <source>“{field}” cannot be read. Sums are like 12.50, days like 2026-12-01.</source>
        <translation>「{field}」看不懂。金額如 12.50，日期如 2026-12-01。</translation>
    </message>
    <message>
        <source>To pay on that day</source>
        <translation>當天要付</translation>
    </message>
    <message>
        <source>Principal in it</source>
        <translation>其中本金</translation>
    </message>
    <message>
        <source>Interest of the odd days in it</source>
        <translation>其中零頭天數利息</translation>
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
    <message>
        <source>Instalments left</source>
        <translation>還剩期數</translation>
    </message>
    <message>
        <source>Next instalment</source>
        <translation>下一期月供</translation>
    </message>
</context>
<context>
    <name>ResetCard</name>
    <message numerus="yes">
        <source>%n seconds to go</source>
        <translation>
            <numerusform>還有 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>You are through it</source>
        <translation>好了，過來了</translation>
    </message>
    <message>
        <source>Out of sight for a minute and a half</source>
        <translation>離開視線一分半鐘</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再來一次</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>夠了</translation>
    </message>
    <message>
        <source>Not recorded, and nobody sees it.</source>
        <translation>不記錄，誰也看不到。</translation>
    </message>
</context>
<context>
    <name>ScoreColumn</name>
    <message>
        <source>Face %1 of 5: %2</source>
        <translation>五級中的第 %1 級：%2</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>Somebody else reads this too and agrees</source>
        <translation>請另一位同事也看過、同意</translation>
    </message>
    <message>
        <source>A manager reads this and agrees</source>
        <translation>請一位負責人看過、同意</translation>
    </message>
    <message>
        <source>Head office reads this and agrees</source>
        <translation>請總行的人看過並同意</translation>
    </message>
</context>
<context>
    <name>SecondPersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Write it down</source>
        <translation>記下來</translation>
    </message>
    <message>
        <source>What is promised, and by when?</source>
        <translation>承諾什麼，幾時兌現？</translation>
    </message>
    <message>
        <source>Risks and needs; customers never see them</source>
        <translation>風險與需要；客戶看不到</translation>
    </message>
    <message>
        <source>How serious is it?</source>
        <translation>屬於哪一級？</translation>
    </message>
    <message>
        <source>Who should decide?</source>
        <translation>請誰來定？</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation>交給誰？</translation>
    </message>
    <message>
        <source>What is new?</source>
        <translation>有什麼新情況？</translation>
    </message>
    <message>
        <source>The customer rates again, alone, on the lobby screen</source>
        <translation>請客戶自己在大廳螢幕上再評一次</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Somebody else is at the lobby screen. Ask again in a moment; the customer&apos;s phone asks, too.</source>
        <translation>大廳螢幕正有別的客戶在用，請稍後再請一次；客戶手機上也會詢問。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>哪位在工作台？</translation>
    </message>
    <message>
        <source>Please type your PIN.</source>
        <translation>請輸入 PIN。</translation>
    </message>
    <message>
        <source>Customers&apos; words stay sealed until you sign in. The desk locks itself when nobody is there.</source>
        <translation>登入前客戶的話保持密封；無人時自動鎖定。</translation>
    </message>
</context>
<context>
    <name>StepsTable</name>
    <message>
        <source>Which step calms</source>
        <translation>哪一步管用</translation>
    </message>
    <message>
        <source>By how many levels (E0 to E5) the emotion moved while a step was shown, as colleagues marked it before and after. Below zero: calmer. Fewer than five are hidden.</source>
        <translation>每一步展示期間，同事前後各標一次情緒（E0 到 E5），這裡是平均變化。小於零表示緩和；不足五次的不顯示。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No step was walked in these days.</source>
        <translation>這段時間沒有走過步驟。</translation>
    </message>
</context>
<context>
    <name>TeamCards</name>
    <message>
        <source>Quiet visits</source>
        <translation>安靜的看望</translation>
    </message>
    <message>
        <source>Nobody needs a visit now</source>
        <translation>現在沒有人需要看望</translation>
    </message>
    <message>
        <source>After a talk at the edge a visit to the colleague who had it stands here.</source>
        <translation>誰剛經過一場快要失控的談話，這裡就會出現對他的看望。</translation>
    </message>
    <message>
        <source>Only that you were there is kept, on this device; never what was said.</source>
        <translation>只在本機記下「去過了」，說了什麼一個字也不記。</translation>
    </message>
    <message>
        <source>Three questions, and no more</source>
        <translation>三個問題，問完就停</translation>
    </message>
</context>
<context>
    <name>TicketFiles</name>
    <message>
        <source>Plug in a stick with the queue machine&apos;s table (CSV), then look again.</source>
        <translation>請插入存有叫號機表格（CSV）的隨身碟，再查看一次。</translation>
    </message>
</context>
<context>
    <name>TicketsCard</name>
    <message>
        <source>Tickets of the queue</source>
        <translation>叫號機取號數</translation>
    </message>
    <message>
        <source>Type or paste one line for each counter and hour: day, counter, hour, tickets. Without the hour, the line counts for the whole day. What is said again replaces what was said before.</source>
        <translation>每個櫃檯每小時一行，可鍵入或貼上：日期、櫃檯、小時、票數。不寫小時則算全天。同一天再次匯入，以新的為準。</translation>
    </message>
    <message>
        <source>A table on a stick …</source>
        <translation>隨身碟裡的表格……</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>匯入</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Rated the visit</source>
        <translation>評價了服務</translation>
    </message>
    <message>
        <source>Said why</source>
        <translation>說明原因</translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <translation>要人幫忙</translation>
    </message>
    <message>
        <source>Wrote down the matter</source>
        <translation>寫下事情經過</translation>
    </message>
    <message>
        <source>Made a suggestion</source>
        <translation>提了建議</translation>
    </message>
    <message>
        <source>Gave praise</source>
        <translation>給了表揚</translation>
    </message>
    <message>
        <source>Joined a known cause</source>
        <translation>說了「我也是」</translation>
    </message>
    <message>
        <source>Rated again</source>
        <translation>再次評價</translation>
    </message>
    <message>
        <source>Withdrew the matter</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Saw it and is on the way</source>
        <translation>已看到，正在過去</translation>
    </message>
    <message>
        <source>Is with the customer</source>
        <translation>已到客戶身邊</translation>
    </message>
    <message>
        <source>Took a step of the playbook</source>
        <translation>走了預案一步</translation>
    </message>
    <message>
        <source>Marked the emotion</source>
        <translation>標記情緒</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>寫了備註</translation>
    </message>
    <message>
        <source>Confirmed business and cause</source>
        <translation>確認業務與原因</translation>
    </message>
    <message>
        <source>Set a flag</source>
        <translation>標記風險或需要</translation>
    </message>
    <message>
        <source>Changed the level</source>
        <translation>調整級別</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>已升級</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已轉交</translation>
    </message>
    <message>
        <source>Made a promise</source>
        <translation>作出承諾</translation>
    </message>
    <message>
        <source>Paused a clock</source>
        <translation>暫停時限</translation>
    </message>
    <message>
        <source>Let a clock run again</source>
        <translation>恢復時限</translation>
    </message>
    <message>
        <source>Extended a date, with approval</source>
        <translation>經批准延長時限</translation>
    </message>
    <message>
        <source>Resolved by us</source>
        <translation>我方已辦結</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Passed it on at the customer&apos;s wish</source>
        <translation>按客戶意願轉交</translation>
    </message>
    <message>
        <source>Said whom the matter is about</source>
        <translation>註明涉及的員工</translation>
    </message>
    <message>
        <source>Opened the customer&apos;s words</source>
        <translation>打開了客戶的話</translation>
    </message>
    <message>
        <source>Everything is to be kept</source>
        <translation>全部資料須保留</translation>
    </message>
    <message>
        <source>Need not be kept any longer</source>
        <translation>解除保留</translation>
    </message>
    <message>
        <source>What was written was erased here</source>
        <translation>本機所存文字已刪除</translation>
    </message>
    <message>
        <source>Looked at both; it stays as it is</source>
        <translation>看過雙方處理，按現狀</translation>
    </message>
    <message>
        <source>Wrote down the customer&apos;s account</source>
        <translation>記錄客戶說法</translation>
    </message>
    <message>
        <source>Wrote down the staff&apos;s account</source>
        <translation>記錄同事說法</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Says it is settled</source>
        <translation>表示已解決</translation>
    </message>
    <message>
        <source>Says it is not settled</source>
        <translation>表示未解決</translation>
    </message>
    <message>
        <source>Kept a promise</source>
        <translation>兌現承諾</translation>
    </message>
    <message>
        <source>Could not keep a promise</source>
        <translation>未能兌現承諾</translation>
    </message>
    <message>
        <source>Looked: the root cause is mended</source>
        <translation>已核實：根因已整改</translation>
    </message>
    <message>
        <source>Looked: the root cause is not mended yet</source>
        <translation>已核實：根因尚未整改</translation>
    </message>
    <message>
        <source>The matter is not about this person</source>
        <translation>與此人無關</translation>
    </message>
    <message>
        <source>Took a flag away</source>
        <translation>取消標記</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>{time} 前</translation>
    </message>
    <message>
        <source>Offered a remedy</source>
        <translation>提出補救</translation>
    </message>
    <message>
        <source>Gave the remedy</source>
        <translation>補救已給付</translation>
    </message>
    <message>
        <source>The remedy was not wanted</source>
        <translation>客戶不要這項補救</translation>
    </message>
    <message>
        <source>Added a photo or a paper</source>
        <translation>新增照片或文件</translation>
    </message>
    <message>
        <source>Read it back to the customer</source>
        <translation>請客戶核對記錄</translation>
    </message>
    <message>
        <source>Several share the matter</source>
        <translation>多人同一事</translation>
    </message>
    <message>
        <source>Another case belongs to it</source>
        <translation>關聯另一件事</translation>
    </message>
    <message>
        <source>The other case does not belong to it</source>
        <translation>取消關聯</translation>
    </message>
    <message>
        <source>{people} people, {speakers} speak for them</source>
        <translation>{people} 人，{speakers} 名代表</translation>
    </message>
    <message>
        <source>Showed the customer a part of the play</source>
        <translation>給客戶看了預案的一部分</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>What happened</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Open words</source>
        <translation>開啟原話</translation>
    </message>
</context>
<context>
    <name>TimelineEntry</name>
    <message>
        <source>The words were erased</source>
        <translation>原話已按規刪除</translation>
    </message>
    <message>
        <source>Sealed words</source>
        <translation>密封的原話</translation>
    </message>
</context>
<context>
    <name>TimesCard</name>
    <message>
        <source>How fast we are</source>
        <translation>響應速度</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n 個評價</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful tap(s) kept aside</source>
        <translation>
            <numerusform>另有 %n 次存疑點選，不計入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>This is for the role “{role}” or above. Please ask that person; nothing was changed.</source>
        <translation>這需要“{role}”或以上的人來做，請找他；沒有改動任何內容。</translation>
    </message>
    <message>
        <source>This case is closed. Open it again first.</source>
        <translation>此事已辦結，請先重新開啟。</translation>
    </message>
    <message>
        <source>This case is still open.</source>
        <translation>此事還沒辦結。</translation>
    </message>
    <message>
        <source>There is no such case here.</source>
        <translation>這裡沒有這件事。</translation>
    </message>
    <message>
        <source>This clock never rests.</source>
        <translation>這個時限不能暫停。</translation>
    </message>
    <message>
        <source>This clock is not resting.</source>
        <translation>這個時限沒有暫停。</translation>
    </message>
    <message>
        <source>This clock has run out or was met already.</source>
        <translation>這個時限已到期或已完成。</translation>
    </message>
    <message>
        <source>This clock is resting already.</source>
        <translation>這個時限已在暫停。</translation>
    </message>
    <message>
        <source>Before a complaint is closed, please write down: {missing}.</source>
        <translation>辦結投訴前，請寫明：{missing}。</translation>
    </message>
    <message>
        <source>Please write in a few words what was done for the customer.</source>
        <translation>請用幾句話寫明為客戶做了什麼。</translation>
    </message>
    <message>
        <source>This extension was granted already.</source>
        <translation>這次延期已批過。</translation>
    </message>
    <message>
        <source>Tell the customer about the new date first, then note when you did.</source>
        <translation>請先告知客戶新日期，再記下告知時間。</translation>
    </message>
    <message>
        <source>Another extension has to come first.</source>
        <translation>需要先辦另一級延期。</translation>
    </message>
    <message>
        <source>The rules name no such extension.</source>
        <translation>規則裡沒有這種延期。</translation>
    </message>
    <message>
        <source>Please say until when it will be mended.</source>
        <translation>請說明何時整改完成。</translation>
    </message>
    <message>
        <source>Nothing is waiting to be mended here.</source>
        <translation>這裡沒有待整改的事項。</translation>
    </message>
    <message>
        <source>The PIN is right, but this device&apos;s key store does not open. Please call maintenance.</source>
        <translation>PIN 正確，但本機系統的金鑰庫打不開，請找設備維護人員。</translation>
    </message>
    <message>
        <source>Lowering a level needs a reason, because head office reviews it.</source>
        <translation>下調級別要寫理由，總行會複核。</translation>
    </message>
    <message>
        <source>The case has this level already.</source>
        <translation>已經是這個級別。</translation>
    </message>
    <message>
        <source>Somebody has looked at this already.</source>
        <translation>已經有人看過了。</translation>
    </message>
    <message>
        <source>Nothing here waits to be confirmed.</source>
        <translation>這裡沒有待客戶確認的內容。</translation>
    </message>
    <message>
        <source>This was said already.</source>
        <translation>這一點已經註明。</translation>
    </message>
    <message>
        <source>Please say why the matter is not about them.</source>
        <translation>請說明為什麼與此人無關。</translation>
    </message>
    <message>
        <source>The matter is not about this person.</source>
        <translation>與此人無關。</translation>
    </message>
    <message>
        <source>The rules name no such reason for a rest.</source>
        <translation>規則裡沒有這種暫停理由。</translation>
    </message>
    <message>
        <source>This promise was ended already.</source>
        <translation>這個承諾已了結。</translation>
    </message>
    <message>
        <source>The matter is about this person, so a colleague handles it. Notes can still be written.</source>
        <translation>事項涉及此人，須迴避，請由同事辦理；仍可寫情況說明。</translation>
    </message>
    <message>
        <source>Only a complaint is passed on like this. Raise the level first.</source>
        <translation>只有投訴才能這樣轉交，請先升級。</translation>
    </message>
    <message>
        <source>There is no decision yet that could be checked again.</source>
        <translation>還沒有處理決定，暫時不能申請核查。</translation>
    </message>
    <message>
        <source>Tell the customer which remedies remain, tick the line, then close.</source>
        <translation>請先告知客戶還有哪些途徑，勾選後再辦結。</translation>
    </message>
    <message>
        <source>Please say what is new.</source>
        <translation>請寫明新情況。</translation>
    </message>
    <message>
        <source>One person alone does not decide this. Please ask a colleague to agree.</source>
        <translation>這件事一個人不能定，請另一位同事確認。</translation>
    </message>
    <message>
        <source>This file is too long for a table of tickets. Please take it in parts.</source>
        <translation>這個檔案太長，請分幾次匯入。</translation>
    </message>
    <message>
        <source>This file is no table. Please save it as CSV at the queue machine.</source>
        <translation>這個檔案不是表格，請在叫號機上另存為 CSV。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>還沒有寫內容。</translation>
    </message>
    <message>
        <source>At most {count} characters fit here.</source>
        <translation>這裡最多 {count} 個字。</translation>
    </message>
    <message>
        <source>These words were sealed for somebody else and cannot be opened here.</source>
        <translation>這段話密封給他人，這裡打不開。</translation>
    </message>
    <message>
        <source>An invitation is an address and a code: https://…#XXXX-XXXX-XXXX-XXXX</source>
        <translation>邀請由地址和邀請碼組成：https://…#XXXX-XXXX-XXXX-XXXX</translation>
    </message>
    <message>
        <source>Head office does not take this invitation: it is used, has run out, or is another branch&apos;s. Nothing was changed; ask for a new one.</source>
        <translation>總行不接受這個邀請：已用過、已過期，或屬於別的網點。什麼都沒有改變，請索取新的邀請。</translation>
    </message>
    <message>
        <source>Head office was not reached. Nothing was changed; try again later.</source>
        <translation>沒有連上總行。什麼都沒有改變，請稍後再試。</translation>
    </message>
    <message>
        <source>This is more than the loss. Please give a reason; the next role has to agree.</source>
        <translation>超過了損失，請寫理由，並由上一級同意。</translation>
    </message>
    <message>
        <source>It could not be saved. What you typed is still here: please try again, or call maintenance.</source>
        <translation>沒有存上，您寫的還在：請再試，或找維護人員。</translation>
    </message>
    <message>
        <source>These words cannot be opened here: they were altered or erased.</source>
        <translation>這段話打不開：已被改動或刪除。</translation>
    </message>
    <message>
        <source>This is not possible now. Nothing was changed.</source>
        <translation>現在辦不了，沒有改動任何內容。</translation>
    </message>
    <message>
        <source>the business</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>the cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>the facts found</source>
        <translation>查明的事實</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>處理決定</translation>
    </message>
    <message>
        <source>its grounds</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>the root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>whether the customer was right</source>
        <translation>客戶訴求是否成立</translation>
    </message>
    <message>
        <source>who mends it</source>
        <translation>整改責任人</translation>
    </message>
    <message>
        <source>until when it is mended</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This sum needs the word of the role “{role}”. Nothing was changed.</source>
        <translation>這筆金額須由「{role}」同意。什麼都沒有改動。</translation>
    </message>
    <message>
        <source>“{role}” has to agree, and nobody with that role works at this desk. Put the case before them.</source>
        <translation>這須由「{role}」同意，而本工作台沒有這樣的人。請把事項提交上去。</translation>
    </message>
    <message>
        <source>This remedy was ended already.</source>
        <translation>這項補救已經有結果了。</translation>
    </message>
    <message>
        <source>Please write both sums in yuan, like 12.50; what is given is more than nothing.</source>
        <translation>兩個金額都請按元填寫，例如 12.50；補的金額要大於零。</translation>
    </message>
    <message>
        <source>Please tick that the matter is not about you or your family. If it is, hand it over.</source>
        <translation>請勾選「此事與我和家人無關」；如果有關，請轉交他人。</translation>
    </message>
    <message>
        <source>Please write what customers said, and what was done.</source>
        <translation>請寫明客戶說了什麼、我們做了什麼。</translation>
    </message>
    <message>
        <source>A line has at most {most} characters, so that it is read in passing.</source>
        <translation>每行最多 {most} 個字，路過就能看完。</translation>
    </message>
    <message>
        <source>There is a card, identity or telephone number in it. Please leave it out.</source>
        <translation>裡面有卡號、證件號或電話號碼，請刪去。</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be shown. Please take or scan it anew.</source>
        <translation>檔案已損壞，無法顯示，請重新拍攝或掃描。</translation>
    </message>
    <message>
        <source>This file cannot be read any more. Please choose another one.</source>
        <translation>這個檔案讀不到了，請另選一個。</translation>
    </message>
    <message>
        <source>This file is too large: {megabytes} MB at most. Scan it in grey, or with fewer pages.</source>
        <translation>檔案太大，最多 {megabytes} MB。請用灰階掃描，或減少頁數。</translation>
    </message>
    <message>
        <source>Only photos (JPEG, PNG) and PDF papers can be added.</source>
        <translation>只能新增照片（JPEG、PNG）和 PDF 文件。</translation>
    </message>
    <message>
        <source>A case holds {count} photos and papers at most. Put several pages into one PDF.</source>
        <translation>一件事最多 {count} 個照片或文件，多頁請合成一個 PDF。</translation>
    </message>
    <message>
        <source>Before it is read back, please write down: {missing}.</source>
        <translation>核對前請寫明：{missing}。</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>事情經過</translation>
    </message>
    <message>
        <source>what the customer wants</source>
        <translation>客戶的訴求</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>the telephone number</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>on what authority they speak for the customer</source>
        <translation>代辦依據</translation>
    </message>
    <message>
        <source>Please write down who speaks for them, one name a line.</source>
        <translation>請寫下代表的稱呼，一行一位。</translation>
    </message>
    <message>
        <source>At most {count} people speak for a group. Please let them choose.</source>
        <translation>代表最多 {count} 名，請他們推選。</translation>
    </message>
    <message>
        <source>More people speak than there are in the group. Please look again.</source>
        <translation>代表比人數還多，請核對。</translation>
    </message>
    <message>
        <source>These cases belong together already.</source>
        <translation>已經關聯過了。</translation>
    </message>
    <message>
        <source>What is repaid is more than nothing, and no more than is owed on that day.</source>
        <translation>提前還的金額要大於零，也不能超過當天所欠。</translation>
    </message>
    <message>
        <source>That day is before the last instalment that was paid.</source>
        <translation>這個日子早於最近一期還款日。</translation>
    </message>
    <message>
        <source>By that day the loan is paid back anyway.</source>
        <translation>到那天貸款本來就已還清。</translation>
    </message>
    <message>
        <source>The principal or the rate makes no sense.</source>
        <translation>本金或利率不合理。</translation>
    </message>
    <message>
        <source>A loan has 1 to 480 instalments to come.</source>
        <translation>剩餘期數應在 1 到 480 之間。</translation>
    </message>
    <message>
        <source>A backup&apos;s passphrase has at least {least} characters.</source>
        <translation>備份密語至少 {least} 個字元。</translation>
    </message>
    <message>
        <source>There is no room for a backup there: {place}</source>
        <translation>那裡放不下一份備份：{place}</translation>
    </message>
    <message>
        <source>The backup could not be written. Is the stick still in? Nothing was left on it.</source>
        <translation>備份沒有寫成。隨身碟還插著嗎？上面沒有留下半份。</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Satisfied, day by day</source>
        <translation>滿意率逐日走勢</translation>
    </message>
    <message>
        <source>The band is what chance alone explains; a red day lies outside of it.</source>
        <translation>淺色帶是隨機波動的範圍；紅色的一天超出了它。</translation>
    </message>
    <message>
        <source>Too few ratings yet.</source>
        <translation>評價還太少。</translation>
    </message>
    <message>
        <source>Satisfied, week by week</source>
        <translation>滿意率逐週走勢</translation>
    </message>
    <message>
        <source>The band is what chance alone explains; a red week lies outside of it.</source>
        <translation>淺色帶是隨機波動的範圍；紅色的一週超出了它。</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions and storage</source>
        <translation>版本與儲存空間</translation>
    </message>
</context>
<context>
    <name>VisitLine</name>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>去過了</translation>
    </message>
</context>
<context>
    <name>WalkAnswers</name>
    <message>
        <source>One step back</source>
        <translation>退一步</translation>
    </message>
</context>
<context>
    <name>WalkHeader</name>
    <message>
        <source>%1 · step %2</source>
        <translation>%1 · 第 %2 步</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 / 約 %2</translation>
    </message>
    <message>
        <source>The play in full</source>
        <translation>預案全文</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>{n} min</source>
        <translation>{n} 分鐘</translation>
    </message>
    <message>
        <source>fits every situation</source>
        <translation>適用各種情形</translation>
    </message>
    <message>
        <source>said “{word}”</source>
        <translation>說到“{word}”</translation>
    </message>
    <message>
        <source>customers say so</source>
        <translation>客戶常這樣說</translation>
    </message>
    <message>
        <source>How is the customer at the start?</source>
        <translation>客戶一開始怎麼樣？</translation>
    </message>
    <message>
        <source>And how is the customer now?</source>
        <translation>現在呢，客戶怎麼樣？</translation>
    </message>
</context>
<context>
    <name>WalkStep</name>
    <message>
        <source>The walk is over</source>
        <translation>預案已走完</translation>
    </message>
</context>
</TS>
