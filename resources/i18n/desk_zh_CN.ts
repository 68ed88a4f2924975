<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Add</source>
        <translation>补充</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Both sides</source>
        <translation>双方说法</translation>
    </message>
    <message>
        <source>The customer&apos;s account</source>
        <translation>客户说法</translation>
    </message>
    <message>
        <source>Sealed. Open the words first; the opening is recorded.</source>
        <translation>尚未打开。请先打开原话，打开会留痕。</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>The colleague&apos;s account</source>
        <translation>同事说法</translation>
    </message>
    <message>
        <source>Nobody has written down our side yet.</source>
        <translation>还没有记录我方说法。</translation>
    </message>
    <message>
        <source>Open words</source>
        <translation>打开原话</translation>
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
        <translation>给同事的备注</translation>
    </message>
    <message>
        <source>What the customer says happened</source>
        <translation>客户说的经过</translation>
    </message>
    <message>
        <source>What our staff say happened</source>
        <translation>我们同事说的经过</translation>
    </message>
    <message>
        <source>No answer is expected</source>
        <translation>客户不需要答复</translation>
    </message>
    <message>
        <source>The customer wants somebody, or an answer</source>
        <translation>客户要人来，或要答复</translation>
    </message>
    <message>
        <source>The customer claims a right: refund, correction, compensation, action</source>
        <translation>客户主张权利：退款、更正、赔偿、处理</translation>
    </message>
    <message>
        <source>Beyond my authority, E4, or the customer asks</source>
        <translation>超出我的授权、情绪到 E4，或客户要求</translation>
    </message>
    <message>
        <source>Beyond the branch&apos;s authority, or it concerns several branches</source>
        <translation>超出网点授权，或涉及多个网点</translation>
    </message>
    <message>
        <source>My own word: I call, I come, I check</source>
        <translation>我自己做得到的：回电、到场、核实</translation>
    </message>
    <message>
        <source>{what} ({role} decides)</source>
        <translation>{what}（须{role}决定）</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>15 分钟内</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1 小时内</translation>
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
        <translation>三天内</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周内</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>一个月内</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>三个月内</translation>
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
        <translation>静音一分钟</translation>
    </message>
    <message>
        <source>I go</source>
        <translation>我去</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Sign in to take it</source>
        <translation>登录后接手</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>{name} is on the way</source>
        <translation>{name} 正在过去</translation>
    </message>
    <message>
        <source>The branch manager is called too</source>
        <translation>已同时通知网点负责人</translation>
    </message>
    <message>
        <source>The branch is closed. On duty: {who}</source>
        <translation>网点已下班，值班：{who}</translation>
    </message>
    <message>
        <source>The branch manager is called in {time}</source>
        <translation>{time} 后通知网点负责人</translation>
    </message>
</context>
<context>
    <name>AskedBanner</name>
    <message>
        <source>Somebody else is at the lobby screen. Ask again in a moment; the customer&apos;s phone asks, too.</source>
        <translation>大堂屏幕正有别的客户在用，请稍后再请一次；客户手机上也会询问。</translation>
    </message>
    <message>
        <source>Closed by us. The lobby screen now asks the customer: how did it go, and is it settled? Only they answer.</source>
        <translation>我方已办结。大堂屏幕正在问客户：处理得怎样、是否解决了？只由客户自己回答。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再请一次</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Photos and papers</source>
        <translation>照片与文件</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>%1 · erased</source>
        <translation>%1 · 已删除</translation>
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
        <translation>扫描仪</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Back this device up</source>
        <translation>备份本机</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>现在备份</translation>
    </message>
    <message>
        <source>Everything on it is locked with the passphrase: records, staff, settings. Without the passphrase, or the bank&apos;s recovery key, nobody opens it again; write it down and keep it in the safe.</source>
        <translation>记录、人员、设置，全部用口令锁住。没有口令（或本行的恢复密钥），谁也打不开；请写下来，放进保险柜。</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>写到哪里</translation>
    </message>
    <message>
        <source>Passphrase, at least twelve characters</source>
        <translation>口令，至少十二个字符</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>Writing, then reading it back … Leave the stick in.</source>
        <translation>正在写入并读回核对……请不要拔 U 盘。</translation>
    </message>
</context>
<context>
    <name>BackupSheet</name>
    <message>
        <source>Plug in a stick, or have a folder set up, then open this again.</source>
        <translation>请插上 U 盘，或先设好备份文件夹，再打开这里。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please type both once more.</source>
        <translation>两次口令不一样，请都再输一遍。</translation>
    </message>
    <message>
        <source>Written, read back and compared: {n} records.</source>
        <translation>已写好、读回并核对：{n} 条记录。</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>with the customer</source>
        <translation>在客户身边</translation>
    </message>
    <message>
        <source>since the tap</source>
        <translation>从点击起</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>{name}: {span} late</source>
        <translation>{name}：已超 {span}</translation>
    </message>
    <message>
        <source>{name}: {span} left</source>
        <translation>{name}：还剩 {span}</translation>
    </message>
</context>
<context>
    <name>BoardHeader</name>
    <message>
        <source>Who needs us</source>
        <translation>谁在等我们</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 件超时</numerusform>
        </translation>
    </message>
    <message>
        <source>Told at the desk</source>
        <translation>记录口述投诉</translation>
    </message>
    <message>
        <source>The most urgent first</source>
        <translation>最急在前，为什么？</translation>
    </message>
</context>
<context>
    <name>BranchQuestions</name>
    <message>
        <source>The branch&apos;s code</source>
        <translation>网点编号</translation>
    </message>
    <message>
        <source>The branch&apos;s name in Chinese</source>
        <translation>网点中文名</translation>
    </message>
    <message>
        <source>The branch&apos;s name in English</source>
        <translation>网点英文名</translation>
    </message>
    <message>
        <source>The branch&apos;s public key</source>
        <translation>网点公钥</translation>
    </message>
    <message>
        <source>public_key in the desk&apos;s settings.toml</source>
        <translation>工作台 settings.toml 里的 public_key</translation>
    </message>
    <message>
        <source>The bank&apos;s name on the screen (may stay empty)</source>
        <translation>屏幕上的银行名称（可不填）</translation>
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
        <translation>您说过想歇十分钟</translation>
    </message>
    <message>
        <source>A colleague at this desk would like ten minutes</source>
        <translation>本台有一位同事想歇十分钟</translation>
    </message>
    <message>
        <source>A colleague at another desk would like ten minutes</source>
        <translation>另一台有一位同事想歇十分钟</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
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
        <translation>先管身体</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>叫出名字</translation>
    </message>
    <message>
        <source>Putting it aside</source>
        <translation>分开放下</translation>
    </message>
    <message>
        <source>Breathe out … {n}</source>
        <translation>呼气……{n}</translation>
    </message>
    <message>
        <source>Breathe in … {n}</source>
        <translation>吸气……{n}</translation>
    </message>
</context>
<context>
    <name>CareTeam</name>
    <message>
        <source>Relieve them for ten minutes, sit down together, ask the three questions</source>
        <translation>替他十分钟，一起坐下，问那三个问题</translation>
    </message>
    <message>
        <source>Look at the rota together: they choose hours and partner</source>
        <translation>一起看班表：时段和搭档由他挑</translation>
    </message>
    <message>
        <source>Look in once more: sleep, meals, does anything weigh on them still?</source>
        <translation>再去看看：睡得怎样、吃得怎样，还压着什么没有</translation>
    </message>
    <message>
        <source>A quiet day so far.</source>
        <translation>今天到现在还算平静。</translation>
    </message>
    <message>
        <source>{n} cases passed through your hands today.</source>
        <translation>今天有 {n} 件事经过您的手。</translation>
    </message>
    <message>
        <source>{n} cases passed through your hands today, {hard} of them hard. A rest is no weakness.</source>
        <translation>今天有 {n} 件事经过您的手，其中 {hard} 件很难。歇一歇，不是软弱。</translation>
    </message>
    <message>
        <source>{when}, the talk went as far as {emotion}</source>
        <translation>{when}，那场谈话到了{emotion}</translation>
    </message>
</context>
<context>
    <name>CareView</name>
    <message>
        <source>Look after yourself</source>
        <translation>先照顾好自己</translation>
    </message>
    <message>
        <source>Ninety seconds</source>
        <translation>九十秒</translation>
    </message>
    <message>
        <source>After something hard</source>
        <translation>难事过后</translation>
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
        <translation>我这就去</translation>
    </message>
    <message>
        <source>I am with the customer</source>
        <translation>我已到客户身边</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Risk or need</source>
        <translation>风险与需要</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Invite to rate again</source>
        <translation>请客户再评</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Make good</source>
        <translation>补救</translation>
    </message>
</context>
<context>
    <name>CaseBanners</name>
    <message>
        <source>It may stay as it is</source>
        <translation>就按现在这样</translation>
    </message>
    <message>
        <source>Told at the desk, and not confirmed yet. Read it back when the customer is here.</source>
        <translation>这是在柜台口述的，客户还没有确认。客户在场时，请再念给客户核对。</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>请客户核对</translation>
    </message>
    <message>
        <source>The summary is ready to print: %1</source>
        <translation>摘要已生成，可打印：%1</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>Rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Marks on the tap</source>
        <translation>点击标记</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation>已升级至</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>It was lowered; head office reviews that</source>
        <translation>曾被下调，总行会复核</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} 次</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Second rating</source>
        <translation>再次评价</translation>
    </message>
    <message>
        <source>About our own</source>
        <translation>涉及员工</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根因整改</translation>
    </message>
    <message>
        <source>Mended; somebody looked</source>
        <translation>已整改到位（已核实）</translation>
    </message>
    <message>
        <source>{name} mends it by {date}</source>
        <translation>{name} 于 {date} 前整改</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Left; sealed until it is opened</source>
        <translation>已留，打开前保持密封</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>方便时间</translation>
    </message>
    <message>
        <source>{name} agreed</source>
        <translation>{name}同意</translation>
    </message>
    <message>
        <source>Offered; the customer thinks about it</source>
        <translation>已提出，客户在考虑</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已给付</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>客户不要</translation>
    </message>
    <message>
        <source>Told at the desk</source>
        <translation>记录口述投诉</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>多人</translation>
    </message>
    <message>
        <source>Belongs together</source>
        <translation>关联事项</translation>
    </message>
    <message>
        <source>{people}: from 20 on the plan for major complaints applies; tell head office</source>
        <translation>{people} 人：达到 20 人，按重大投诉预案办理，请报总行</translation>
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
        <translation>仅限负责人</translation>
    </message>
    <message>
        <source>Summary to print</source>
        <translation>打印摘要</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) for the manager only</source>
        <translation>
            <numerusform>%n 项只给负责人看</numerusform>
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
        <translation>两台同时处理</translation>
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
        <translation>为办理此事</translation>
    </message>
    <message>
        <source>(These words were sealed for others, or altered.)</source>
        <translation>（这段话密封给他人，或已被改动。）</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>已超 {span}</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>暂停中</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>还剩 {span}</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>Summary of a case</source>
        <translation>事项摘要</translation>
    </message>
    <message>
        <source>The customer&apos;s words, facts, decision and grounds are sealed; they are read at the desk.</source>
        <translation>客户原话、事实、处理决定和依据均已加密，请在工作台查看。</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未了结</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>补救</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>What happened</source>
        <translation>事情经过</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知情况</translation>
    </message>
</context>
<context>
    <name>CauseBar</name>
    <message>
        <source>%1: %2; %3 with those before</source>
        <translation>%1：%2 件；累计 %3</translation>
    </message>
</context>
<context>
    <name>CauseCard</name>
    <message>
        <source>Causes of cases</source>
        <translation>事项原因</translation>
    </message>
    <message>
        <source>No case yet.</source>
        <translation>还没有事项。</translation>
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
        <translation>客户说（中文）</translation>
    </message>
    <message>
        <source>We did (Chinese)</source>
        <translation>我们做了（中文）</translation>
    </message>
    <message>
        <source>You said (English, may be left out)</source>
        <translation>客户说（英文，可不填）</translation>
    </message>
    <message>
        <source>We did (English, may be left out)</source>
        <translation>我们做了（英文，可不填）</translation>
    </message>
    <message>
        <source>Customers who see that something changed speak up again. Every idle screen of the branch tells it for sixty days; no name, no number, nothing of a single matter.</source>
        <translation>客户看到意见有了着落，才愿意再说。网点的每块屏幕空闲时展示六十天；不写姓名、号码，也不写个别事项。</translation>
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
        <translation>大堂还没有展示。</translation>
    </message>
</context>
<context>
    <name>ClockList</name>
    <message>
        <source>Dates</source>
        <translation>时限</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close the case</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不办结</translation>
    </message>
</context>
<context>
    <name>ClosingFields</name>
    <message>
        <source>How was it left?</source>
        <translation>结果如何？</translation>
    </message>
    <message>
        <source>Was the customer right in what they claimed?</source>
        <translation>客户的诉求是否成立？</translation>
    </message>
    <message>
        <source>What was done or decided for the customer</source>
        <translation>为客户做了什么、怎么定的</translation>
    </message>
    <message>
        <source>The facts found, of both sides</source>
        <translation>查明的事实（双方说法）</translation>
    </message>
    <message>
        <source>On what grounds</source>
        <translation>依据是什么</translation>
    </message>
    <message>
        <source>What should change, so that it does not happen again</source>
        <translation>要改什么，才不再发生</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>关于什么业务</translation>
    </message>
    <message>
        <source>What caused it</source>
        <translation>什么原因引起</translation>
    </message>
    <message>
        <source>The customer was told which remedies remain</source>
        <translation>已告知客户还有哪些途径</translation>
    </message>
    <message>
        <source>The matter is not about me or my family; I have no interest in it</source>
        <translation>此事与我和家人无关，我没有利害关系</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>There is no line to take in.</source>
        <translation>没有可导入的行。</translation>
    </message>
    <message>
        <source>Taken in: {n} counter days.</source>
        <translation>已导入 {n} 个窗口日的取号数。</translation>
    </message>
    <message>
        <source>No tap since {hour}:00: is the tablet covered, moved or off?</source>
        <translation>{hour} 点以后没有评价：平板是否被遮住、挪走或关机？</translation>
    </message>
    <message>
        <source>Far fewer taps than at the other counters: can customers see the tablet?</source>
        <translation>评价远少于其他窗口：客户看得到平板吗？</translation>
    </message>
    <message>
        <source>Hardly an unhappy tap, unlike elsewhere: who is asked to tap?</source>
        <translation>几乎没有不满意评价，与其他窗口不同：是怎样请客户评价的？</translation>
    </message>
    <message>
        <source>{taps} taps; tickets not known</source>
        <translation>{taps} 次评价；取号数未知</translation>
    </message>
    <message>
        <source>{taps} taps of {tickets} tickets</source>
        <translation>{tickets} 个号，{taps} 次评价</translation>
    </message>
    <message>
        <source>… and {n} more lines.</source>
        <translation>……还有 {n} 行。</translation>
    </message>
    <message>
        <source>Nothing was taken in yet; your lines are still here.</source>
        <translation>暂未导入任何内容；您写的都还在。</translation>
    </message>
    <message>
        <source>fewer than {n}</source>
        <translation>不足 {n}</translation>
    </message>
    <message>
        <source>Line {line}: day, counter, hour and number are expected. Here stands: {text}</source>
        <translation>第 {line} 行：应为日期、窗口、小时、票数。现为：{text}</translation>
    </message>
    <message>
        <source>Line {line}: the day is written like 2026-11-23. Here stands: {text}</source>
        <translation>第 {line} 行：日期请写成 2026-11-23。现为：{text}</translation>
    </message>
    <message>
        <source>Line {line}: this day is still to come. Here stands: {text}</source>
        <translation>第 {line} 行：这一天还没到。现为：{text}</translation>
    </message>
    <message>
        <source>Line {line}: the counter&apos;s name is missing or too long. Here stands: {text}</source>
        <translation>第 {line} 行：窗口名称缺失或太长。现为：{text}</translation>
    </message>
    <message>
        <source>Line {line}: the hour runs from 0 to 23, or stays empty. Here stands: {text}</source>
        <translation>第 {line} 行：小时为 0 到 23，或留空。现为：{text}</translation>
    </message>
    <message>
        <source>Line {line}: the number of tickets is not one. Here stands: {text}</source>
        <translation>第 {line} 行：票数不是数字。现为：{text}</translation>
    </message>
    <message>
        <source>Line {line}: this counter and hour stand there already. Here stands: {text}</source>
        <translation>第 {line} 行：这个窗口和小时前面已有。现为：{text}</translation>
    </message>
    <message>
        <source>Line {line}: this counter&apos;s day stands there by the hour and as a whole. Here stands: {text}</source>
        <translation>第 {line} 行：这个窗口当天既有分小时数，又有全天数。现为：{text}</translation>
    </message>
    <message>
        <source>Line {line}: these are too many lines at once; please take them in parts.</source>
        <translation>第 {line} 行：一次太多行，请分几次导入。</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Taps are held against the queue&apos;s tickets. Something odd is a reason to look, never a verdict on a person: an honest counter is named less than once in a hundred days.</source>
        <translation>把评价数与叫号数对照。发现异常只是请您去看一看，不是给谁下结论：正常的窗口一百天里被误提示不到一次。</translation>
    </message>
    <message>
        <source>No tap and no ticket is known for these days.</source>
        <translation>这些天没有评价，也没有取号数。</translation>
    </message>
</context>
<context>
    <name>DayCheck</name>
    <message>
        <source>{named}; and {n} more</source>
        <translation>{named}；另有 {n} 项</translation>
    </message>
    <message>
        <source>Promises still open today ({n}): {named}</source>
        <translation>今天还有 {n} 项承诺未了：{named}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>已超时</translation>
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
        <translation>本机已存</translation>
    </message>
    <message>
        <source>At the branch</source>
        <translation>网点已收</translation>
    </message>
    <message>
        <source>At head office</source>
        <translation>总行已收</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were set aside by the receiver; see maintenance.</source>
        <translation>
            <numerusform>有 %n 条记录被接收方搁置，请看维护页。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryQuestions</name>
    <message>
        <source>To head office, by its invitation</source>
        <translation>凭总行的邀请码，送到总行</translation>
    </message>
    <message>
        <source>To the branch&apos;s desk, which is found on the branch&apos;s network</source>
        <translation>送到本网点的工作台（在网点内网自动找到）</translation>
    </message>
    <message>
        <source>Nowhere yet: this device works alone and keeps everything</source>
        <translation>先不送：本机单独工作，全部保存在本机</translation>
    </message>
    <message>
        <source>Head office&apos;s invitation, as it was written</source>
        <translation>总行的邀请，照原样填写</translation>
    </message>
</context>
<context>
    <name>DeliveryState</name>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Working on its own</source>
        <translation>独立运行</translation>
    </message>
    <message>
        <source>Offline: everything is kept here</source>
        <translation>断网中：都存在本机</translation>
    </message>
    <message>
        <source>For {span}. {n} records wait; they go out by themselves.</source>
        <translation>已断网 {span}，{n} 条待送，恢复后自动送出。</translation>
    </message>
    <message>
        <source>{n} records are on their way</source>
        <translation>{n} 条正在送出</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有待送</translation>
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
        <translation>多次 PIN 不正确。为保护网点，请等 {wait}。</translation>
    </message>
    <message>
        <source>This PIN is not right. Please try once more.</source>
        <translation>PIN 不正确，请再试一次。</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Heard · Desk</source>
        <translation>听见 · 工作台</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>No action needed</source>
        <translation>无需处理</translation>
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
        <translation>处理中</translation>
    </message>
    <message>
        <source>Resolved by us</source>
        <translation>我方已办结</translation>
    </message>
    <message>
        <source>Accepted by the customer</source>
        <translation>客户已认可</translation>
    </message>
    <message>
        <source>Withdrawn by the customer</source>
        <translation>客户已撤回</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Initial dissatisfaction</source>
        <translation>初始不满</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>消费投诉</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Lobby manager</source>
        <translation>大堂经理</translation>
    </message>
    <message>
        <source>Branch manager</source>
        <translation>网点负责人</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>总行</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>现场解决</translation>
    </message>
    <message>
        <source>Explained and understood</source>
        <translation>已说明并理解</translation>
    </message>
    <message>
        <source>A remedy was given</source>
        <translation>已给予补救</translation>
    </message>
    <message>
        <source>Handed to head office</source>
        <translation>已移交总行</translation>
    </message>
    <message>
        <source>The customer had left</source>
        <translation>客户已离开</translation>
    </message>
    <message>
        <source>The customer was right</source>
        <translation>诉求成立</translation>
    </message>
    <message>
        <source>The customer was right in part</source>
        <translation>诉求部分成立</translation>
    </message>
    <message>
        <source>The claim was not upheld</source>
        <translation>诉求不成立</translation>
    </message>
    <message>
        <source>Re-check by the superior institution</source>
        <translation>上级机构核查</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>非常满意</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Mostly satisfied</source>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>非常不满意</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>Displeased</source>
        <translation>不悦</translation>
    </message>
    <message>
        <source>Complaining</source>
        <translation>抱怨</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>Close to losing control</source>
        <translation>失控边缘</translation>
    </message>
    <message>
        <source>Safety first</source>
        <translation>安全第一</translation>
    </message>
    <message>
        <source>Somebody may come to harm (E5)</source>
        <translation>有人身安全风险（E5）</translation>
    </message>
    <message>
        <source>Close to losing control (E4)</source>
        <translation>情绪在失控边缘（E4）</translation>
    </message>
    <message>
        <source>Asked for a person; nobody came in time</source>
        <translation>要人帮忙，超时无人到</translation>
    </message>
    <message>
        <source>Asked for a person and waits</source>
        <translation>要人帮忙，正在等</translation>
    </message>
    <message>
        <source>Nobody has looked at it in time</source>
        <translation>超时无人查看</translation>
    </message>
    <message>
        <source>A date set by the rules has passed</source>
        <translation>规则时限已过</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>还没有人查看</translation>
    </message>
    <message>
        <source>A promise is overdue</source>
        <translation>有承诺逾期</translation>
    </message>
    <message>
        <source>One of our own targets has passed</source>
        <translation>本行服务目标已超时</translation>
    </message>
    <message>
        <source>Somebody is on it; nothing is late</source>
        <translation>有人在办，没有超时</translation>
    </message>
    <message>
        <source>Nothing is owed any more</source>
        <translation>已无未了事项</translation>
    </message>
    <message>
        <source>Emotions run high; the manager is needed</source>
        <translation>情绪激动，需要负责人</translation>
    </message>
    <message>
        <source>A customer asks for a person</source>
        <translation>有客户要人帮忙</translation>
    </message>
    <message>
        <source>Somebody is on the way</source>
        <translation>有人正在过去</translation>
    </message>
    <message>
        <source>A customer is not satisfied</source>
        <translation>有客户不满意</translation>
    </message>
    <message>
        <source>Waits for the next opening</source>
        <translation>等下次营业</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation>大堂</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Self-service area</source>
        <translation>自助区</translation>
    </message>
    <message>
        <source>Many taps in a short time</source>
        <translation>短时间连续点击</translation>
    </message>
    <message>
        <source>Outside opening hours</source>
        <translation>非营业时间</translation>
    </message>
    <message>
        <source>The tablet was unlocked</source>
        <translation>平板未锁定</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>{number} 号柜台</translation>
    </message>
    <message>
        <source>Wrote down a matter</source>
        <translation>写下一件事</translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <translation>要人帮忙</translation>
    </message>
    <message>
        <source>A word from a customer</source>
        <translation>客户有话说</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
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
        <translation>{amount}（损失 {loss}）</translation>
    </message>
    <message>
        <source>See</source>
        <translation>看见</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>倾听</translation>
    </message>
    <message>
        <source>Name the feeling</source>
        <translation>点出感受</translation>
    </message>
    <message>
        <source>Say it back</source>
        <translation>复述确认</translation>
    </message>
    <message>
        <source>Check the facts</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>给办法</translation>
    </message>
    <message>
        <source>Act at once</source>
        <translation>当场做</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收口</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>上报交接</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>回想</translation>
    </message>
    <message>
        <source>Confirmed by the customer</source>
        <translation>客户已确认</translation>
    </message>
    <message>
        <source>Confirmed by who speaks for the customer</source>
        <translation>代办人已确认</translation>
    </message>
    <message>
        <source>Not confirmed by the customer yet</source>
        <translation>客户尚未确认</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>%1 held, %2 waiting</source>
        <translation>已存 %1 条，待送 %2 条</translation>
    </message>
</context>
<context>
    <name>DeviceQuestions</name>
    <message>
        <source>What is this device for?</source>
        <translation>这台设备做什么用？</translation>
    </message>
    <message>
        <source>A tablet for customers, beside a desk PC</source>
        <translation>给客户用的平板，另有一台工作台电脑</translation>
    </message>
    <message>
        <source>The staff&apos;s PC at the desk</source>
        <translation>员工工作台的电脑</translation>
    </message>
    <message>
        <source>Both on one machine, for a small branch</source>
        <translation>两者合一，适合小网点</translation>
    </message>
</context>
<context>
    <name>DoingPage</name>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>This device is ready.</source>
        <translation>这台设备已就绪。</translation>
    </message>
    <message>
        <source>This device is ready and keeps everything. It looks for the desk again by itself.</source>
        <translation>这台设备已就绪，记录全部保存在本机。它会自己继续寻找工作台。</translation>
    </message>
    <message>
        <source>This device is ready and keeps everything. Once head office can be reached, present its invitation again: kiosk enrol.</source>
        <translation>这台设备已就绪，记录全部保存在本机。能连上总行后，请再次提交邀请码：kiosk enrol。</translation>
    </message>
</context>
<context>
    <name>DrillLine</name>
    <message>
        <source>Last week&apos;s matter</source>
        <translation>上周常见</translation>
    </message>
</context>
<context>
    <name>EmptyBoard</name>
    <message>
        <source>Nobody is waiting</source>
        <translation>没有人在等</translation>
    </message>
    <message>
        <source>When a customer is not content, this board lights up at once and a bell calls you.</source>
        <translation>有客户不满意时，看板会立刻亮起，铃声会叫您。</translation>
    </message>
</context>
<context>
    <name>EndedCard</name>
    <message>
        <source>Ended today</source>
        <translation>今日办结</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有。</translation>
    </message>
</context>
<context>
    <name>EnrolmentDialog</name>
    <message>
        <source>This device at head office</source>
        <translation>本机在总行的登记</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Accept the invitation</source>
        <translation>接受邀请</translation>
    </message>
    <message>
        <source>The card of this device, to be scanned at head office</source>
        <translation>本机名片，供总行扫描</translation>
    </message>
    <message>
        <source>Head office scans the picture, or reads these symbols to you over the telephone before it lets the device in. They must be the same on both sides:</source>
        <translation>总行扫描此二维码准入；或在批准前与您电话核对下面的指纹，两边必须一致：</translation>
    </message>
    <message>
        <source>It holds the public key, the branch and the device&apos;s number. There is no secret in it.</source>
        <translation>内含公钥、网点和设备编号，没有任何秘密。</translation>
    </message>
    <message>
        <source>Or head office sent an invitation: its address and code, https://…#XXXX-XXXX-XXXX-XXXX</source>
        <translation>或者总行发来了邀请：地址加邀请码，https://…#XXXX-XXXX-XXXX-XXXX</translation>
    </message>
    <message>
        <source>Accepted. As soon as you lock the desk, the device opens itself anew and delivers everything it keeps.</source>
        <translation>已接受。锁定工作台后，设备会自动重新打开，并把保存的记录全部送出。</translation>
    </message>
    <message>
        <source>Asking head office …</source>
        <translation>正在询问总行……</translation>
    </message>
</context>
<context>
    <name>EnrolmentSheet</name>
    <message>
        <source>Branch {branch} · this device delivers</source>
        <translation>网点 {branch} · 本机已接通总行</translation>
    </message>
    <message>
        <source>Branch {branch} · this device keeps everything to itself so far</source>
        <translation>网点 {branch} · 本机目前只存在本地</translation>
    </message>
</context>
<context>
    <name>FacesCard</name>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n 个评价</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>What is known</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>How to reach the customer</source>
        <translation>如何联系客户</translation>
    </message>
    <message>
        <source>The customer&apos;s account</source>
        <translation>客户的说法</translation>
    </message>
    <message>
        <source>The colleague&apos;s account</source>
        <translation>同事的说法</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>双方说法</translation>
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
        <translation>全部数字</translation>
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
        <translation>事项</translation>
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
        <translation>查找</translation>
    </message>
    <message>
        <source>Reference, words, pinyin; or a play</source>
        <translation>编号、文字、拼音首字母；或预案</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Keys, journal and staff are made</source>
        <translation>密钥、日志和员工已建好</translation>
    </message>
    <message>
        <source>The bank&apos;s name and colour are shown</source>
        <translation>银行名称和颜色已设好</translation>
    </message>
    <message>
        <source>The maintenance PIN is set</source>
        <translation>维护密码已设好</translation>
    </message>
    <message>
        <source>Head office knows this device</source>
        <translation>总行已认识这台设备</translation>
    </message>
    <message>
        <source>A first record arrived, whole</source>
        <translation>第一条记录已完整送达</translation>
    </message>
    <message>
        <source>Head office does not know this device yet</source>
        <translation>总行还不认识这台设备</translation>
    </message>
    <message>
        <source>The first record waits here, and is safe</source>
        <translation>第一条记录还在本机等候，不会丢失</translation>
    </message>
    <message>
        <source>Please give the branch&apos;s code and both names.</source>
        <translation>请填写网点编号和中英文名称。</translation>
    </message>
    <message>
        <source>A customer&apos;s tablet needs the branch&apos;s public key. It stands in the desk&apos;s settings.toml.</source>
        <translation>客户平板需要网点公钥，它写在工作台的 settings.toml 里。</translation>
    </message>
    <message>
        <source>The colour is written like #0D5C63, and must be dark enough for white letters on it.</source>
        <translation>颜色请写成 #0D5C63 这样，并且要足够深，白字在上面才看得清。</translation>
    </message>
    <message>
        <source>An invitation is an address and a code: https://…#XXXX-XXXX-XXXX-XXXX</source>
        <translation>邀请由地址和邀请码组成：https://…#XXXX-XXXX-XXXX-XXXX</translation>
    </message>
    <message>
        <source>Please give the branch manager&apos;s name.</source>
        <translation>请填写网点负责人的姓名。</translation>
    </message>
    <message>
        <source>The agent needs a name other than the manager&apos;s.</source>
        <translation>接待人员要有姓名，且不能与负责人相同。</translation>
    </message>
    <message>
        <source>Every PIN has at least six digits.</source>
        <translation>每个密码至少六位数字。</translation>
    </message>
    <message>
        <source>A PIN such as 111111 or 123456 is guessed at once. Please take another.</source>
        <translation>111111 或 123456 这样的密码一猜就中，请换一个。</translation>
    </message>
    <message>
        <source>Every PIN must differ from the others.</source>
        <translation>几个密码不能相同。</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>Welcome to Heard</source>
        <translation>欢迎使用“听见”</translation>
    </message>
    <message>
        <source>Which branch?</source>
        <translation>是哪个网点？</translation>
    </message>
    <message>
        <source>Where do records go?</source>
        <translation>记录送到哪里？</translation>
    </message>
    <message>
        <source>Who comes first?</source>
        <translation>最先由谁使用？</translation>
    </message>
    <message>
        <source>The device is being made</source>
        <translation>正在设置这台设备</translation>
    </message>
    <message>
        <source>Heard · First run</source>
        <translation>听见 · 首次设置</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Make this device</source>
        <translation>开始设置</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Open the screens</source>
        <translation>打开屏幕</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>This device is set up</source>
        <translation>这台设备已设置好</translation>
    </message>
</context>
<context>
    <name>FixFields</name>
    <message>
        <source>Who mends it</source>
        <translation>由谁整改</translation>
    </message>
    <message>
        <source>Until when; the promise book asks then whether it holds</source>
        <translation>何时完成；到期后承诺簿会提醒核实</translation>
    </message>
</context>
<context>
    <name>FlagList</name>
    <message>
        <source>Risks and needs</source>
        <translation>风险与需要</translation>
    </message>
</context>
<context>
    <name>FurtherDialog</name>
    <message>
        <source>What else is to be done?</source>
        <translation>还要做什么？</translation>
    </message>
    <message>
        <source>What happens to the dates?</source>
        <translation>期限怎么变？</translation>
    </message>
    <message>
        <source>Whom is the matter about?</source>
        <translation>事项涉及谁？</translation>
    </message>
    <message>
        <source>The customer takes it back: what did they say?</source>
        <translation>客户撤回：客户怎么说的？</translation>
    </message>
    <message>
        <source>What does the customer want to settle with a mediator?</source>
        <translation>客户希望调解什么？</translation>
    </message>
    <message>
        <source>What should the superior institution look at again?</source>
        <translation>请上级机构核查什么？</translation>
    </message>
    <message>
        <source>Is the root cause mended?</source>
        <translation>根因整改好了吗？</translation>
    </message>
    <message>
        <source>Only what the rules name. A moved date is approved, and the customer hears of it first.</source>
        <translation>只列规则允许的。延长须经批准，并先告知客户。</translation>
    </message>
    <message>
        <source>From now on others handle it. They may still write down their side, and pass it on.</source>
        <translation>此后由他人办理；当事员工仍可写经过、移交。</translation>
    </message>
    <message>
        <source>In the customer&apos;s own words. A colleague reads it too and agrees; then every date ends.</source>
        <translation>请记客户原话。须由一位同事复核同意，之后各项时限终止。</translation>
    </message>
    <message>
        <source>Every date goes on running.</source>
        <translation>各项时限照常计算。</translation>
    </message>
    <message>
        <source>The case opens again before head office, with a date of its own.</source>
        <translation>事项重新打开，报总行，另计核查时限。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>How many are they, and who speaks for them?</source>
        <translation>有多少人，由谁代表？</translation>
    </message>
    <message>
        <source>Which case belongs to it?</source>
        <translation>关联哪一件？</translation>
    </message>
    <message>
        <source>One name a line, five at most. The names are sealed. Then hear them in a quiet room, one after the other.</source>
        <translation>一行写一位，最多五位，称呼会密封。然后请到安静的房间，逐位听。</translation>
    </message>
    <message>
        <source>Each case keeps its own dates and its own customer; they only point to each other.</source>
        <translation>每件事仍有自己的期限和客户，只是互相指引。</translation>
    </message>
</context>
<context>
    <name>FurtherSheet</name>
    <message>
        <source>{clock}: let it run again</source>
        <translation>{clock}：恢复计时</translation>
    </message>
    <message>
        <source>{clock} rests: {reason}</source>
        <translation>{clock}：暂停（{reason}）</translation>
    </message>
    <message>
        <source>{clock} moves: {extension} ({role} approves)</source>
        <translation>{clock}：延长（{extension}，{role}批准）</translation>
    </message>
    <message>
        <source>Dates: let a clock rest, or move a date</source>
        <translation>时限：暂停计时或延长期限</translation>
    </message>
    <message>
        <source>It is about one of us: others handle it</source>
        <translation>涉及本行员工：回避，由他人办理</translation>
    </message>
    <message>
        <source>The customer takes it back</source>
        <translation>客户撤回</translation>
    </message>
    <message>
        <source>The customer wants mediation</source>
        <translation>客户申请调解</translation>
    </message>
    <message>
        <source>The customer wants a re-check</source>
        <translation>客户申请核查</translation>
    </message>
    <message>
        <source>Is the root cause mended?</source>
        <translation>根因整改好了吗？</translation>
    </message>
    <message>
        <source>Not about {name} after all</source>
        <translation>经核实与{name}无关</translation>
    </message>
    <message>
        <source>I looked: it is mended</source>
        <translation>已核实：已整改到位</translation>
    </message>
    <message>
        <source>Not yet: {when}</source>
        <translation>尚未整改，{when}再看</translation>
    </message>
    <message>
        <source>The customer does not know yet</source>
        <translation>还没有告知客户</translation>
    </message>
    <message>
        <source>I told the customer just now</source>
        <translation>刚刚已告知客户</translation>
    </message>
    <message>
        <source>Several people share the matter</source>
        <translation>多人同一事（代表）</translation>
    </message>
    <message>
        <source>Another case belongs to it</source>
        <translation>关联另一件事</translation>
    </message>
    <message>
        <source>{count} people or a few more</source>
        <translation>{count} 人或稍多</translation>
    </message>
    <message>
        <source>20 or more: the plan for major complaints</source>
        <translation>20 人及以上：重大投诉预案</translation>
    </message>
    <message>
        <source>Take out: {name}</source>
        <translation>取消关联：{name}</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>After something hard</source>
        <translation>难事过后</translation>
    </message>
    <message>
        <source>It is over, and you need not be done with it yet. What helps, for you and for whoever is with you:</source>
        <translation>事情过去了，心里不用马上过去。对您、对陪着您的人，这些管用：</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>late</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Hand-over of the shift</source>
        <translation>交接班单</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>未办结事项</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>未兑现承诺</translation>
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
        <translation>不满意评价分布（按时段）</translation>
    </message>
</context>
<context>
    <name>HintList</name>
    <message>
        <source>Better: %1</source>
        <translation>更好的说法：%1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
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
        <translation>样本不足</translation>
    </message>
    <message>
        <source>Satisfied or very satisfied</source>
        <translation>满意与非常满意</translation>
    </message>
    <message>
        <source>of {n} ratings; {flagged} set aside</source>
        <translation>共 {n} 个评价；另存疑 {flagged} 个</translation>
    </message>
    <message>
        <source>Settled, as customers say</source>
        <translation>客户认可已解决</translation>
    </message>
    <message>
        <source>of {n} cases; {ours} more settled as we say</source>
        <translation>共 {n} 件；另有 {ours} 件我方认为已解决</translation>
    </message>
    <message>
        <source>Won back: second rating is better</source>
        <translation>挽回：再评比初评好</translation>
    </message>
    <message>
        <source>{better} of {n}; {asked} of {cases} cases rated again</source>
        <translation>{better}/{n} 件好转；{cases} 件中 {asked} 件再评</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>承诺兑现</translation>
    </message>
    <message>
        <source>{n} not kept</source>
        <translation>未兑现 {n} 项</translation>
    </message>
    <message>
        <source>Until we noticed</source>
        <translation>从点击到看见</translation>
    </message>
    <message>
        <source>Until somebody was there</source>
        <translation>从点击到有人到场</translation>
    </message>
    <message>
        <source>Until it was resolved</source>
        <translation>从点击到解决</translation>
    </message>
    <message>
        <source>{when}: too few</source>
        <translation>{when}：样本不足</translation>
    </message>
    <message>
        <source>{when}: {unhappy} of {n} unhappy</source>
        <translation>{when}：{n} 个评价中 {unhappy} 个不满意</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>{share} of {n}; by chance {lower} to {upper}</source>
        <translation>{share}，共 {n} 个；随机波动范围 {lower} 至 {upper}</translation>
    </message>
    <message>
        <source>no case yet</source>
        <translation>还没有事项</translation>
    </message>
    <message>
        <source>9 of 10 within {span}; n = {n}</source>
        <translation>九成不超过 {span}；n = {n}</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>响应速度</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>{share} with those before</source>
        <translation>累计 {share}</translation>
    </message>
    <message>
        <source>Taken back by the customer</source>
        <translation>客户撤回</translation>
    </message>
    <message>
        <source>Level audit</source>
        <translation>定级审核</translation>
    </message>
    <message>
        <source>Lowered in level</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Put before a higher role</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation>根因整改</translation>
    </message>
    <message>
        <source>Seen to be mended</source>
        <translation>已核实整改到位</translation>
    </message>
    <message>
        <source>of {n} that somebody was to mend</source>
        <translation>共 {n} 项有整改责任人</translation>
    </message>
    <message>
        <source>{share} of {n} cases</source>
        <translation>占 {n} 件事项的 {share}</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日</translation>
    </message>
    <message>
        <source>of {n}; by chance {lower} to {upper}</source>
        <translation>共 {n} 个；随机波动范围 {lower} 至 {upper}</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>分时段</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>补救</translation>
    </message>
    <message>
        <source>of {n} offered</source>
        <translation>共提出 {n} 项</translation>
    </message>
    <message>
        <source>of {n} given; each with a reason and approval</source>
        <translation>已给付 {n} 项；超出的都有理由和审批</translation>
    </message>
    <message>
        <source>Complaints upheld, wholly or in part</source>
        <translation>诉求成立或部分成立的投诉</translation>
    </message>
    <message>
        <source>{n} of {judged} decided here</source>
        <translation>在此认定 {judged} 件，其中 {n} 件</translation>
    </message>
    <message>
        <source>Came up again after it was mended</source>
        <translation>整改后再次发生</translation>
    </message>
    <message>
        <source>{n} of {fixed} mended causes, within {days} days</source>
        <translation>已整改 {fixed} 项，{days} 天内再现 {n} 项</translation>
    </message>
    <message>
        <source>{n} given</source>
        <translation>已给付 {n} 笔</translation>
    </message>
    <message>
        <source>{n} given; {yuan} in the middle</source>
        <translation>已给付 {n} 笔；中位数 {yuan}</translation>
    </message>
    <message>
        <source>Remedies in money</source>
        <translation>补救金额</translation>
    </message>
    <message>
        <source>Was the customer right?</source>
        <translation>诉求是否成立</translation>
    </message>
    <message>
        <source>{share} of {n} decided here</source>
        <translation>{share}，共在此认定 {n} 件</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已给付</translation>
    </message>
    <message>
        <source>Beyond the loss</source>
        <translation>超出损失</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Beyond every band: head office decides</source>
        <translation>超出各级权限：由总行决定</translation>
    </message>
    <message>
        <source>Up to {yuan}: {role} decides</source>
        <translation>{yuan} 以内：由{role}决定</translation>
    </message>
    <message>
        <source>Customers who tapped</source>
        <translation>参与评价的客户</translation>
    </message>
    <message>
        <source>Smiley index, 0 to 100</source>
        <translation>笑脸指数（0–100）</translation>
    </message>
    <message>
        <source>of {n} ratings on five faces</source>
        <translation>按五档表情，共 {n} 个评价</translation>
    </message>
    <message>
        <source>Settled the same day</source>
        <translation>当天解决</translation>
    </message>
    <message>
        <source>{n} of {cases} cases, as customers say, and not opened again</source>
        <translation>{cases} 件中 {n} 件：客户认可且未再次打开</translation>
    </message>
    <message>
        <source>Won back of the upset</source>
        <translation>激动客户挽回</translation>
    </message>
    <message>
        <source>{better} of {n}; {n} of {upset} upset customers rated again</source>
        <translation>{better}/{n} 件好转；{upset} 位情绪激动的客户中 {n} 位再评</translation>
    </message>
    <message>
        <source>the queue&apos;s tickets are not known yet</source>
        <translation>还没有叫号机取号数</translation>
    </message>
    <message>
        <source>{n} of {tickets} tickets</source>
        <translation>{tickets} 个号中 {n} 个评价</translation>
    </message>
    <message>
        <source>Complaints decided within {n} days</source>
        <translation>投诉 {n} 日内办结</translation>
    </message>
    <message>
        <source>{in_time} of {n}; {extended} more with an approved extension</source>
        <translation>{n} 件中 {in_time} 件；另有 {extended} 件经批准延期</translation>
    </message>
    <message>
        <source>Others, each too few</source>
        <translation>其他（各项样本不足）</translation>
    </message>
    <message>
        <source>Behind the headlines</source>
        <translation>更多指标</translation>
    </message>
    <message>
        <source>For 10 000 customers of the queue</source>
        <translation>每万名叫号客户</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>{n} in these days</source>
        <translation>这些天共 {n} 件</translation>
    </message>
    <message>
        <source>Looked at, and not mended</source>
        <translation>核对后仍未改好</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Counters, hour by hour</source>
        <translation>窗口分时</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>Unhappy, by weekday and hour</source>
        <translation>不满意占比（%，按星期和时段）</translation>
    </message>
    <message>
        <source>Days outside of what chance explains</source>
        <translation>超出随机波动的日子</translation>
    </message>
    <message>
        <source>Counters to look at</source>
        <translation>请看一看的柜台</translation>
    </message>
    <message>
        <source>Causes of cases</source>
        <translation>事项原因</translation>
    </message>
    <message>
        <source>{step} (version {v}, wording {w})</source>
        <translation>{step}（第 {v} 版，说法 {w}）</translation>
    </message>
    <message>
        <source>{step} (version {v})</source>
        <translation>{step}（第 {v} 版）</translation>
    </message>
    <message>
        <source>{walked} times answered</source>
        <translation>走过 {walked} 次</translation>
    </message>
    <message>
        <source>{calmer} became calmer; marked {n} of {walked} times</source>
        <translation>{calmer} 缓和；走过 {walked} 次，标记 {n} 次</translation>
    </message>
    <message>
        <source>Against “{other}”: {levels} levels apart; chance may explain it.</source>
        <translation>与“{other}”相差 {levels} 级，可能只是偶然。</translation>
    </message>
    <message>
        <source>Calms {levels} levels more than “{other}”.</source>
        <translation>比“{other}”多缓和 {levels} 级。</translation>
    </message>
    <message>
        <source>Calms {levels} levels less than “{other}”.</source>
        <translation>比“{other}”少缓和 {levels} 级。</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>逐周</translation>
    </message>
    <message>
        <source>Which step calms</source>
        <translation>哪一步管用</translation>
    </message>
    <message>
        <source>Two wordings of one step</source>
        <translation>同一步的两种说法</translation>
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
        <translation>图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>导出为 %1</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改进</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
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
        <translation>窗口 · %1</translation>
    </message>
</context>
<context>
    <name>InsightView</name>
    <message>
        <source>The file is ready: %1</source>
        <translation>文件已生成：%1</translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>Said in the lobby</source>
        <translation>大堂正在告知</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>发布问题</translation>
    </message>
    <message>
        <source>What many meet is said before they ask; they join it with one tap.</source>
        <translation>多人遇到的问题，先说在前头；客户点一下“我也是”。</translation>
    </message>
</context>
<context>
    <name>KnownCauses</name>
    <message>
        <source>Twenty or more together are a major complaint: the emergency plan counts</source>
        <translation>二十人以上共同投诉属重大投诉：启动应急预案</translation>
    </message>
    <message>
        <source>On the way to twenty, which would be a major complaint</source>
        <translation>正接近二十人，到二十人即属重大投诉</translation>
    </message>
</context>
<context>
    <name>KnownDialog</name>
    <message>
        <source>What should the lobby&apos;s screens say?</source>
        <translation>大堂屏幕上要告知什么？</translation>
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
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation>已恢复：%1</translation>
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
        <translation>承诺</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>交接班单</translation>
    </message>
    <message>
        <source>End my shift</source>
        <translation>下班交班</translation>
    </message>
    <message>
        <source>Nothing of yours is open today. Thank you, and good rest.</source>
        <translation>您今天的承诺都已了结。辛苦了，好好休息。</translation>
    </message>
    <message>
        <source>The sheet is ready to print: %1</source>
        <translation>交接班单已生成，可打印：%1</translation>
    </message>
    <message>
        <source>Yours, still open today</source>
        <translation>您的，今天还未了</translation>
    </message>
    <message>
        <source>Your colleagues&apos;, still open today</source>
        <translation>同事的，今天还未了</translation>
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
        <translation>浏览</translation>
    </message>
    <message>
        <source>Lines of this chapter</source>
        <translation>这一章的各节</translation>
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
        <translation>预案</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时机</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>理念原则</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>预防</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>流程管理</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>策略话术</translation>
    </message>
    <message>
        <source>Minds and feelings</source>
        <translation>心理</translation>
    </message>
    <message>
        <source>Writing a script</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Odd cases</source>
        <translation>奇葩投诉</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>演练</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>Who carries much</source>
        <translation>谁身上担子重</translation>
    </message>
    <message>
        <source>Today %1, hard %2 · in seven days %3, hard %4</source>
        <translation>今天 %1 件，难的 %2 · 七天 %3 件，难的 %4</translation>
    </message>
    <message>
        <source>A rest would do good</source>
        <translation>该歇一歇了</translation>
    </message>
    <message>
        <source>To share the work out, not to compare. It leaves this page in no report.</source>
        <translation>用来分担，不用来比较。不进任何报表，只在这一页。</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>The program&apos;s log</source>
        <translation>程序日志</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and faults</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Faults only</source>
        <translation>只看错误</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the log.</source>
        <translation>日志中没有这类内容。</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>told</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>Testing …</source>
        <translation>正在检查……</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>尚未自检</translation>
    </message>
    <message>
        <source>{n} of {all} need a look</source>
        <translation>{all} 项中有 {n} 项需要处理</translation>
    </message>
    <message>
        <source>Everything is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>May send</source>
        <translation>可以传送</translation>
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
        <translation>本机</translation>
    </message>
    <message>
        <source>The desk here</source>
        <translation>本工作台</translation>
    </message>
    <message>
        <source>A device without taps so far</source>
        <translation>尚未收到评价的设备</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Taxonomy</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Room that the journal takes</source>
        <translation>日志占用</translation>
    </message>
    <message>
        <source>Room left on the disk</source>
        <translation>磁盘剩余</translation>
    </message>
    <message>
        <source>Last backup (UTC)</source>
        <translation>最近备份（UTC）</translation>
    </message>
    <message>
        <source>Customer&apos;s screen is not locked</source>
        <translation>客户屏幕未锁定</translation>
    </message>
    <message>
        <source>Somebody tried to leave its screen</source>
        <translation>有人想退出客户屏幕</translation>
    </message>
</context>
<context>
    <name>MaintenanceHeader</name>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Test this device</source>
        <translation>设备自检</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>备份……</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Head office …</source>
        <translation>总行……</translation>
    </message>
    <message>
        <source>Switch off …</source>
        <translation>关机……</translation>
    </message>
</context>
<context>
    <name>MendingList</name>
    <message>
        <source>Root causes: are they mended?</source>
        <translation>根因整改：到位了吗？</translation>
    </message>
    <message>
        <source>%1 mends it · %2</source>
        <translation>%1 负责整改 · %2</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开事项</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>{one} and {other} did not know of each other.</source>
        <translation>{one}与{other}当时互不知情。</translation>
    </message>
    <message>
        <source>Both are kept. Now it stands: {state}.</source>
        <translation>两边都已保留，现在的状态：{state}。</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>客户</translation>
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
        <translation>承诺</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>洞察</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>关照</translation>
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
        <translation>承诺这一项</translation>
    </message>
    <message>
        <source>This play offers nothing of its own.</source>
        <translation>这个预案没有自己的方案。</translation>
    </message>
</context>
<context>
    <name>OralPage</name>
    <message>
        <source>Your name</source>
        <translation>您的称呼</translation>
    </message>
    <message>
        <source>Where we reach you</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Who speaks for you</source>
        <translation>代您办理的人</translation>
    </message>
    <message>
        <source>On what authority</source>
        <translation>代办依据</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>涉及业务</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事情经过</translation>
    </message>
    <message>
        <source>What you added later</source>
        <translation>您后来补充的</translation>
    </message>
    <message>
        <source>How much it is about</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>What you want from us</source>
        <translation>您的诉求</translation>
    </message>
    <message>
        <source>You give no name</source>
        <translation>您选择匿名</translation>
    </message>
</context>
<context>
    <name>OralPeople</name>
    <message>
        <source>About what</source>
        <translation>涉及业务</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>Somebody speaks for them: who (may stay empty)</source>
        <translation>由他人代办：是谁（可不填）</translation>
    </message>
    <message>
        <source>On what authority: a letter, a guardian, a relative …</source>
        <translation>代办依据：委托书、监护人、亲属……</translation>
    </message>
</context>
<context>
    <name>OralView</name>
    <message>
        <source>Write down what the customer tells</source>
        <translation>记录客户口述</translation>
    </message>
    <message>
        <source>In their words. Then turn the screen to them: they read it, and say whether it is what they said.</source>
        <translation>按客户的原话记录，再把屏幕转向客户，请客户看过、确认。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不记</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>请客户核对</translation>
    </message>
</context>
<context>
    <name>OralWords</name>
    <message>
        <source>What happened, when, and where</source>
        <translation>什么时候、在哪里、发生了什么</translation>
    </message>
    <message>
        <source>What the customer asks for</source>
        <translation>客户的诉求</translation>
    </message>
    <message>
        <source>How much it is about (may stay empty)</source>
        <translation>涉及金额（可不填）</translation>
    </message>
    <message>
        <source>The customer&apos;s name</source>
        <translation>客户称呼</translation>
    </message>
    <message>
        <source>Telephone, for the answer</source>
        <translation>电话（用于答复）</translation>
    </message>
    <message>
        <source>The customer gives no name; that is their right</source>
        <translation>客户不留姓名，这是客户的权利</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>What comes first</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Within one line: what is due first, then the more serious level, then the longer wait. Dates come from the rules; nobody sorts by hand.</source>
        <translation>同一档内：先到期的在前，其次级别高的，再次等得久的。期限来自规则，不由人工排序。</translation>
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
        <translation>由我兑现</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开事项</translation>
    </message>
</context>
<context>
    <name>OwnBook</name>
    <message>
        <source>This line was written under another PIN and stays closed.</source>
        <translation>这一行是用另一个 PIN 写的，打不开了。</translation>
    </message>
</context>
<context>
    <name>OwnBookCard</name>
    <message>
        <source>Only your PIN opens these lines. They stay on this device; no manager and no head office reads them. With a new PIN the book begins anew.</source>
        <translation>只有您的 PIN 能打开。只留在本机，负责人和总行都看不到。换了 PIN，本子从头开始。</translation>
    </message>
    <message>
        <source>A line for yourself</source>
        <translation>写给自己的一行</translation>
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
        <translation>撕掉这一行，不留底</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>还没有写</translation>
    </message>
    <message>
        <source>One line before you lock the screen, and the day stays here.</source>
        <translation>锁屏前写一行，这一天就留在这里。</translation>
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
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Which photo or paper?</source>
        <translation>添加哪个照片或文件？</translation>
    </message>
    <message>
        <source>It is sealed like the customer&apos;s words, and goes to head office with them. A scan is taken out of the scanner&apos;s folder.</source>
        <translation>与客户的原话一样密封，并一同送达总行；扫描件密封后从扫描文件夹移除。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing is here yet. Scan the paper, or put the stick or camera in, then look again.</source>
        <translation>这里还没有文件。请先扫描，或插上U盘、相机，再刷新。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>刷新</translation>
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
        <translation>只有您选中的才会上大堂屏幕；客户点一下就关，您也可以收回。</translation>
    </message>
    <message>
        <source>This play has no part that customers are shown.</source>
        <translation>这个预案没有给客户看的部分。</translation>
    </message>
</context>
<context>
    <name>PeopleQuestions</name>
    <message>
        <source>The branch manager&apos;s name</source>
        <translation>网点负责人姓名</translation>
    </message>
    <message>
        <source>The manager&apos;s PIN, which opens what customers wrote</source>
        <translation>负责人的密码（用来打开客户写的内容）</translation>
    </message>
    <message>
        <source>The name of somebody who looks after customers (may stay empty)</source>
        <translation>一位接待人员的姓名（可不填）</translation>
    </message>
    <message>
        <source>Their PIN</source>
        <translation>接待人员的密码</translation>
    </message>
    <message>
        <source>The maintenance PIN, which opens the locked screen</source>
        <translation>维护密码（用来解开锁定的屏幕）</translation>
    </message>
    <message>
        <source>Write the PINs down and lock them away. Nobody can read them back, head office neither.</source>
        <translation>请把密码记下并锁好。没有人能把它读出来，总行也不能。</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>PIN, %n digit(s) typed</source>
        <translation>
            <numerusform>PIN，已输 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除一位</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>I am somebody else</source>
        <translation>我是别人</translation>
    </message>
</context>
<context>
    <name>PlayAids</name>
    <message>
        <source>This play compares nothing.</source>
        <translation>这个预案不作比较。</translation>
    </message>
    <message>
        <source>Head office has supplied no figures yet, so none are shown.</source>
        <translation>总行还没有提供数据，所以不显示。</translation>
    </message>
    <message>
        <source>The figures are of {date}, older than {n} days: they are hidden.</source>
        <translation>数据是 {date} 的，已超过 {n} 天，不再显示。</translation>
    </message>
    <message>
        <source>As published on {date}; hidden once it is {n} days old.</source>
        <translation>数据截至 {date}；满 {n} 天后不再显示。</translation>
    </message>
    <message>
        <source>No screen of the lobby is free for this customer just now.</source>
        <translation>现在没有可给这位客户看的大堂屏幕。</translation>
    </message>
    <message>
        <source>It is on the lobby&apos;s screen. The customer can close it, and so can you.</source>
        <translation>已在大堂屏幕上。客户可以关，您也可以收回。</translation>
    </message>
    <message>
        <source>told in full</source>
        <translation>完整告知</translation>
    </message>
    <message>
        <source>line of the contract</source>
        <translation>合同条款</translation>
    </message>
    <message>
        <source>to choose from</source>
        <translation>可选方案</translation>
    </message>
    <message>
        <source>What was worked out</source>
        <translation>试算结果</translation>
    </message>
    <message>
        <source>the calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>What the contract says here</source>
        <translation>合同这里写的是</translation>
    </message>
</context>
<context>
    <name>PlayDialog</name>
    <message>
        <source>Take it off the screen</source>
        <translation>从屏幕收回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show it in the lobby</source>
        <translation>给客户看</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>可提方案</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>给客户看</translation>
    </message>
    <message>
        <source>Other plays</source>
        <translation>其他预案</translation>
    </message>
</context>
<context>
    <name>PowerDialog</name>
    <message>
        <source>Switch off or start anew</source>
        <translation>关机或重新启动</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>保持开机</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新启动</translation>
    </message>
</context>
<context>
    <name>PowerSheet</name>
    <message>
        <source>Everything is saved and closed, then this device switches itself off.</source>
        <translation>先保存并关闭一切，然后本机自动关机。</translation>
    </message>
    <message>
        <source>Everything is saved and closed, then the program ends. The system does not let it switch the device off: please use the power button afterwards.</source>
        <translation>先保存并关闭一切，然后程序退出。系统不允许程序关机，请随后按电源键。</translation>
    </message>
    <message>
        <source>Everything is saved and closed, then this device starts anew.</source>
        <translation>先保存并关闭一切，然后本机重新启动。</translation>
    </message>
    <message>
        <source>Everything is saved and closed, then the program ends; whoever keeps it running starts it again.</source>
        <translation>先保存并关闭一切，然后程序退出，由看护它的系统重新拉起。</translation>
    </message>
    <message>
        <source>A customer is at the screen just now. Please wait until they are done.</source>
        <translation>现在有客户在屏幕前，请等客户用完。</translation>
    </message>
</context>
<context>
    <name>PracticeAnswers</name>
    <message>
        <source>In your own words</source>
        <translation>用自己的话说</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>就这么说</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Three minutes, just for you</source>
        <translation>三分钟，只为您自己</translation>
    </message>
    <message>
        <source>Choose a customer on the left. What you answer is kept nowhere, and nobody sees it.</source>
        <translation>先选一位客户。您怎么答不会留存，别人也看不到。</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>That is like none of the answers here. Say it otherwise, or pick one.</source>
        <translation>没听出是哪种答法，换句话说，或者选一个。</translation>
    </message>
    <message>
        <source>{earned} of {possible} points</source>
        <translation>得 {earned} 分，共 {possible} 分</translation>
    </message>
    <message>
        <source>Practised “{title}”: {points}</source>
        <translation>练习“{title}”：{points}</translation>
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
        <translation>还差：%1</translation>
    </message>
    <message>
        <source>It is in your own book</source>
        <translation>已写进您的本子</translation>
    </message>
    <message>
        <source>Write it into my own book; nobody else opens it</source>
        <translation>写进我的本子，别人打不开</translation>
    </message>
    <message>
        <source>Keep a page to share</source>
        <translation>存一页，给别人看</translation>
    </message>
    <message>
        <source>Nobody else sees this unless you share it.</source>
        <translation>您不分享，别人看不到。</translation>
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
        <translation>练习场景</translation>
    </message>
</context>
<context>
    <name>PromiseHeader</name>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 项超时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>今天到期 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>In 90 days: %1 kept, %2 not kept</source>
        <translation>近 90 天：兑现 %1 项，未兑现 %2 项</translation>
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
        <translation>交接班单</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未兑现</translation>
    </message>
</context>
<context>
    <name>PromisePage</name>
    <message>
        <source>Our word to the customer</source>
        <translation>对客户的口头承诺</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>已超 {span}</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>还剩 {span}</translation>
    </message>
</context>
<context>
    <name>PromiseView</name>
    <message>
        <source>The sheet is ready to print: %1</source>
        <translation>交接班单已生成，可打印：%1</translation>
    </message>
    <message>
        <source>Open promises, what is due first ahead</source>
        <translation>未兑现的承诺，先到期的在前</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>没有未兑现的承诺</translation>
    </message>
    <message>
        <source>What you promise on a case stands here until it is kept.</source>
        <translation>在事项里作出的承诺会列在这里，直到兑现。</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Open cases, the most urgent first</source>
        <translation>未办结事项，最急在前</translation>
    </message>
</context>
<context>
    <name>ReadBackLater</name>
    <message>
        <source>Is this what you told us?</source>
        <translation>您说的是这样吗？</translation>
    </message>
    <message>
        <source>Yes, that is what I said</source>
        <translation>是的，我说的就是这样</translation>
    </message>
    <message>
        <source>Something is different</source>
        <translation>有些地方不对</translation>
    </message>
    <message>
        <source>Cannot confirm now</source>
        <translation>现在无法确认</translation>
    </message>
</context>
<context>
    <name>ReadBackLines</name>
    <message>
        <source>What you told us</source>
        <translation>您告诉我们的</translation>
    </message>
</context>
<context>
    <name>ReadBackPopup</name>
    <message>
        <source>Saved. Your number: %1</source>
        <translation>已保存。您的编号：%1</translation>
    </message>
    <message>
        <source>Is this what you told us?</source>
        <translation>您说的是这样吗？</translation>
    </message>
    <message>
        <source>Yes, that is what I said</source>
        <translation>是的，我说的就是这样</translation>
    </message>
    <message>
        <source>Something is different</source>
        <translation>有些地方不对</translation>
    </message>
    <message>
        <source>Cannot confirm now</source>
        <translation>现在无法确认</translation>
    </message>
    <message>
        <source>To the case</source>
        <translation>去处理此事</translation>
    </message>
</context>
<context>
    <name>ReadBackSaved</name>
    <message>
        <source>Code for your own page</source>
        <translation>您专属页面的二维码</translation>
    </message>
    <message>
        <source>Scan the code with your phone: how far it is, add something, rate how we handled it. The number alone works by telephone, too.</source>
        <translation>用手机扫码：查看进度、补充说明、评价处理结果。打电话报编号也可以。</translation>
    </message>
</context>
<context>
    <name>ReadTogether</name>
    <message>
        <source>Check before you offer anything</source>
        <translation>提方案之前先核实</translation>
    </message>
    <message>
        <source>Read these lines together</source>
        <translation>这几行和客户一起看</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>绝不</translation>
    </message>
    <message>
        <source>Fill in what the customer&apos;s own contract says, to show it in the lobby. Nothing typed here is kept.</source>
        <translation>把客户自己合同上写的填进来，就能在大堂屏上一起看。填的内容不保存。</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Read in a quiet minute</source>
        <translation>空闲时读一读</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>One page to print</source>
        <translation>打印一页纸</translation>
    </message>
    <message>
        <source>Kept to print: %1</source>
        <translation>已存好待打印：%1</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>去演练</translation>
    </message>
    <message>
        <source>Choose a play, a card, a phrase or a drill. A case opens on its own page.</source>
        <translation>选一份预案、卡片、话术或演练。事项会在自己的页面打开。</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Facts to check</source>
        <translation>要核实的事实</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>绝不</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>To say</source>
        <translation>可以这样说</translation>
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
        <translation>话术</translation>
    </message>
    <message>
        <source>What is practised</source>
        <translation>练什么</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>怎么开场</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>带走一句</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
</context>
<context>
    <name>ReliefCard</name>
    <message>
        <source>Ten minutes off the floor</source>
        <translation>离开大堂十分钟</translation>
    </message>
    <message>
        <source>Please relieve me for ten minutes</source>
        <translation>请人替我十分钟</translation>
    </message>
    <message>
        <source>No reason is asked. The branch&apos;s desks say that somebody would like a break, without a name.</source>
        <translation>不问原因。网点各台只显示有人想歇一歇，不带名字。</translation>
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
        <translation>把损失补上</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As much as was lost, and no more. Beyond that a higher role reads it too and agrees.</source>
        <translation>损失多少补多少，不多给；要多给，须由上一级的人看过并同意。</translation>
    </message>
    <message>
        <source>What was lost, in yuan</source>
        <translation>损失多少（元）</translation>
    </message>
    <message>
        <source>What is given, in yuan</source>
        <translation>补多少（元）</translation>
    </message>
    <message>
        <source>Why (needed beyond the loss; no names, no numbers)</source>
        <translation>为什么（超出损失时必填；不写姓名和号码）</translation>
    </message>
</context>
<context>
    <name>RemedyForm</name>
    <message>
        <source>In proportion, and within your authority.</source>
        <translation>与损失相称，也在您的权限之内。</translation>
    </message>
    <message>
        <source>{sum} beyond the loss: say why; {role} has to agree.</source>
        <translation>超出损失 {sum}：请写明理由，并请{role}同意。</translation>
    </message>
    <message>
        <source>Beyond your authority: {role} has to agree.</source>
        <translation>超出您的权限：须由{role}同意。</translation>
    </message>
    <message>
        <source>{sum} were offered before and count with it.</source>
        <translation>此前已提出 {sum}，合并计算。</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Given now</source>
        <translation>现在就给</translation>
    </message>
    <message>
        <source>Offered; the customer thinks about it</source>
        <translation>已提出，客户在考虑</translation>
    </message>
</context>
<context>
    <name>RemedyList</name>
    <message>
        <source>Remedies</source>
        <translation>补救</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已给付</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>客户不要</translation>
    </message>
</context>
<context>
    <name>RepaymentDialog</name>
    <message>
        <source>Repaying early: two days side by side</source>
        <translation>提前还款：两个日子并排看</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>给客户看</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>算一算</translation>
    </message>
    <message>
        <source>Read every figure from the customer&apos;s own contract, together. Nothing typed here is kept.</source>
        <translation>每个数都照客户自己的合同，一起核对。这里输入的都不保存。</translation>
    </message>
</context>
<context>
    <name>RepaymentForm</name>
    <message>
        <source>Level payment</source>
        <translation>等额本息</translation>
    </message>
    <message>
        <source>Level principal</source>
        <translation>等额本金</translation>
    </message>
    <message>
        <source>Fewer instalments after</source>
        <translation>还后期数变少</translation>
    </message>
    <message>
        <source>Lower instalments after</source>
        <translation>还后月供变低</translation>
    </message>
    <message>
        <source>Principal left, in yuan</source>
        <translation>剩余本金（元）</translation>
    </message>
    <message>
        <source>Yearly rate, in percent</source>
        <translation>年利率（%）</translation>
    </message>
    <message>
        <source>Instalments still to come</source>
        <translation>还剩多少期</translation>
    </message>
    <message>
        <source>Last instalment paid on</source>
        <translation>最近一期还款日</translation>
    </message>
    <message>
        <source>Repaid early, in yuan; empty: all</source>
        <translation>提前还多少（元）；不填为全部</translation>
    </message>
    <message>
        <source>Fee by the contract, percent</source>
        <translation>合同违约金（%）</translation>
    </message>
    <message>
        <source>or months of interest</source>
        <translation>或几个月利息</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>一个日子</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>另一个日子</translation>
    </message>
    <message>
        <source>“{field}” cannot be read. Sums are like 12.50, days like 2026-12-01.</source>
        <translation>“{field}”看不懂。金额如 12.50，日期如 2026-12-01。</translation>
    </message>
    <message>
        <source>To pay on that day</source>
        <translation>当天要付</translation>
    </message>
    <message>
        <source>Principal in it</source>
        <translation>其中本金</translation>
    </message>
    <message>
        <source>Interest of the odd days in it</source>
        <translation>其中零头天数利息</translation>
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
    <message>
        <source>Instalments left</source>
        <translation>还剩期数</translation>
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
            <numerusform>还有 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>You are through it</source>
        <translation>好了，过来了</translation>
    </message>
    <message>
        <source>Out of sight for a minute and a half</source>
        <translation>离开视线一分半钟</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>够了</translation>
    </message>
    <message>
        <source>Not recorded, and nobody sees it.</source>
        <translation>不记录，谁也看不到。</translation>
    </message>
</context>
<context>
    <name>ScoreColumn</name>
    <message>
        <source>Face %1 of 5: %2</source>
        <translation>五级中的第 %1 级：%2</translation>
    </message>
</context>
<context>
    <name>SecondPerson</name>
    <message>
        <source>Somebody else reads this too and agrees</source>
        <translation>请另一位同事也看过、同意</translation>
    </message>
    <message>
        <source>A manager reads this and agrees</source>
        <translation>请一位负责人看过、同意</translation>
    </message>
    <message>
        <source>Head office reads this and agrees</source>
        <translation>请总行的人看过并同意</translation>
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
        <translation>记下来</translation>
    </message>
    <message>
        <source>What is promised, and by when?</source>
        <translation>承诺什么，几时兑现？</translation>
    </message>
    <message>
        <source>Risks and needs; customers never see them</source>
        <translation>风险与需要；客户看不到</translation>
    </message>
    <message>
        <source>How serious is it?</source>
        <translation>属于哪一级？</translation>
    </message>
    <message>
        <source>Who should decide?</source>
        <translation>请谁来定？</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation>交给谁？</translation>
    </message>
    <message>
        <source>What is new?</source>
        <translation>有什么新情况？</translation>
    </message>
    <message>
        <source>The customer rates again, alone, on the lobby screen</source>
        <translation>请客户自己在大堂屏幕上再评一次</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Somebody else is at the lobby screen. Ask again in a moment; the customer&apos;s phone asks, too.</source>
        <translation>大堂屏幕正有别的客户在用，请稍后再请一次；客户手机上也会询问。</translation>
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
        <translation>请输入 PIN。</translation>
    </message>
    <message>
        <source>Customers&apos; words stay sealed until you sign in. The desk locks itself when nobody is there.</source>
        <translation>登录前客户的话保持密封；无人时自动锁定。</translation>
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
        <translation>每一步展示期间，同事前后各标一次情绪（E0 到 E5），这里是平均变化。小于零表示缓和；不足五次的不显示。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No step was walked in these days.</source>
        <translation>这段时间没有走过步骤。</translation>
    </message>
</context>
<context>
    <name>TeamCards</name>
    <message>
        <source>Quiet visits</source>
        <translation>安静的看望</translation>
    </message>
    <message>
        <source>Nobody needs a visit now</source>
        <translation>现在没有人需要看望</translation>
    </message>
    <message>
        <source>After a talk at the edge a visit to the colleague who had it stands here.</source>
        <translation>谁刚经过一场快要失控的谈话，这里就会出现对他的看望。</translation>
    </message>
    <message>
        <source>Only that you were there is kept, on this device; never what was said.</source>
        <translation>只在本机记下“去过了”，说了什么一个字也不记。</translation>
    </message>
    <message>
        <source>Three questions, and no more</source>
        <translation>三个问题，问完就停</translation>
    </message>
</context>
<context>
    <name>TicketFiles</name>
    <message>
        <source>Plug in a stick with the queue machine&apos;s table (CSV), then look again.</source>
        <translation>请插入存有叫号机表格（CSV）的 U 盘，再查看一次。</translation>
    </message>
</context>
<context>
    <name>TicketsCard</name>
    <message>
        <source>Tickets of the queue</source>
        <translation>叫号机取号数</translation>
    </message>
    <message>
        <source>Type or paste one line for each counter and hour: day, counter, hour, tickets. Without the hour, the line counts for the whole day. What is said again replaces what was said before.</source>
        <translation>每个窗口每小时一行，可键入或粘贴：日期、窗口、小时、票数。不写小时则算全天。同一天再次导入，以新的为准。</translation>
    </message>
    <message>
        <source>A table on a stick …</source>
        <translation>U 盘里的表格……</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Rated the visit</source>
        <translation>评价了服务</translation>
    </message>
    <message>
        <source>Said why</source>
        <translation>说明原因</translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <translation>要人帮忙</translation>
    </message>
    <message>
        <source>Wrote down the matter</source>
        <translation>写下事情经过</translation>
    </message>
    <message>
        <source>Made a suggestion</source>
        <translation>提了建议</translation>
    </message>
    <message>
        <source>Gave praise</source>
        <translation>给了表扬</translation>
    </message>
    <message>
        <source>Joined a known cause</source>
        <translation>说了“我也是”</translation>
    </message>
    <message>
        <source>Rated again</source>
        <translation>再次评价</translation>
    </message>
    <message>
        <source>Withdrew the matter</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Saw it and is on the way</source>
        <translation>已看到，正在过去</translation>
    </message>
    <message>
        <source>Is with the customer</source>
        <translation>已到客户身边</translation>
    </message>
    <message>
        <source>Took a step of the playbook</source>
        <translation>走了预案一步</translation>
    </message>
    <message>
        <source>Marked the emotion</source>
        <translation>标记情绪</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>写了备注</translation>
    </message>
    <message>
        <source>Confirmed business and cause</source>
        <translation>确认业务与原因</translation>
    </message>
    <message>
        <source>Set a flag</source>
        <translation>标记风险或需要</translation>
    </message>
    <message>
        <source>Changed the level</source>
        <translation>调整级别</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>已升级</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>Made a promise</source>
        <translation>作出承诺</translation>
    </message>
    <message>
        <source>Paused a clock</source>
        <translation>暂停时限</translation>
    </message>
    <message>
        <source>Let a clock run again</source>
        <translation>恢复时限</translation>
    </message>
    <message>
        <source>Extended a date, with approval</source>
        <translation>经批准延长时限</translation>
    </message>
    <message>
        <source>Resolved by us</source>
        <translation>我方已办结</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Passed it on at the customer&apos;s wish</source>
        <translation>按客户意愿转交</translation>
    </message>
    <message>
        <source>Said whom the matter is about</source>
        <translation>注明涉及的员工</translation>
    </message>
    <message>
        <source>Opened the customer&apos;s words</source>
        <translation>打开了客户的话</translation>
    </message>
    <message>
        <source>Everything is to be kept</source>
        <translation>全部资料须保留</translation>
    </message>
    <message>
        <source>Need not be kept any longer</source>
        <translation>解除保留</translation>
    </message>
    <message>
        <source>What was written was erased here</source>
        <translation>本机所存文字已删除</translation>
    </message>
    <message>
        <source>Looked at both; it stays as it is</source>
        <translation>看过双方处理，按现状</translation>
    </message>
    <message>
        <source>Wrote down the customer&apos;s account</source>
        <translation>记录客户说法</translation>
    </message>
    <message>
        <source>Wrote down the staff&apos;s account</source>
        <translation>记录同事说法</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Says it is settled</source>
        <translation>表示已解决</translation>
    </message>
    <message>
        <source>Says it is not settled</source>
        <translation>表示未解决</translation>
    </message>
    <message>
        <source>Kept a promise</source>
        <translation>兑现承诺</translation>
    </message>
    <message>
        <source>Could not keep a promise</source>
        <translation>未能兑现承诺</translation>
    </message>
    <message>
        <source>Looked: the root cause is mended</source>
        <translation>已核实：根因已整改</translation>
    </message>
    <message>
        <source>Looked: the root cause is not mended yet</source>
        <translation>已核实：根因尚未整改</translation>
    </message>
    <message>
        <source>The matter is not about this person</source>
        <translation>与此人无关</translation>
    </message>
    <message>
        <source>Took a flag away</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>{time} 前</translation>
    </message>
    <message>
        <source>Offered a remedy</source>
        <translation>提出补救</translation>
    </message>
    <message>
        <source>Gave the remedy</source>
        <translation>补救已给付</translation>
    </message>
    <message>
        <source>The remedy was not wanted</source>
        <translation>客户不要这项补救</translation>
    </message>
    <message>
        <source>Added a photo or a paper</source>
        <translation>添加照片或文件</translation>
    </message>
    <message>
        <source>Read it back to the customer</source>
        <translation>请客户核对记录</translation>
    </message>
    <message>
        <source>Several share the matter</source>
        <translation>多人同一事</translation>
    </message>
    <message>
        <source>Another case belongs to it</source>
        <translation>关联另一件事</translation>
    </message>
    <message>
        <source>The other case does not belong to it</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>{people} people, {speakers} speak for them</source>
        <translation>{people} 人，{speakers} 名代表</translation>
    </message>
    <message>
        <source>Showed the customer a part of the play</source>
        <translation>给客户看了预案的一部分</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Open words</source>
        <translation>打开原话</translation>
    </message>
</context>
<context>
    <name>TimelineEntry</name>
    <message>
        <source>The words were erased</source>
        <translation>原话已按规删除</translation>
    </message>
    <message>
        <source>Sealed words</source>
        <translation>密封的原话</translation>
    </message>
</context>
<context>
    <name>TimesCard</name>
    <message>
        <source>How fast we are</source>
        <translation>响应速度</translation>
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
            <numerusform>%n 个评价</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful tap(s) kept aside</source>
        <translation>
            <numerusform>另有 %n 次存疑点击，不计入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>This is for the role “{role}” or above. Please ask that person; nothing was changed.</source>
        <translation>这需要“{role}”或以上的人来做，请找他；没有改动任何内容。</translation>
    </message>
    <message>
        <source>This case is closed. Open it again first.</source>
        <translation>此事已办结，请先重新打开。</translation>
    </message>
    <message>
        <source>This case is still open.</source>
        <translation>此事还没办结。</translation>
    </message>
    <message>
        <source>There is no such case here.</source>
        <translation>这里没有这件事。</translation>
    </message>
    <message>
        <source>This clock never rests.</source>
        <translation>这个时限不能暂停。</translation>
    </message>
    <message>
        <source>This clock is not resting.</source>
        <translation>这个时限没有暂停。</translation>
    </message>
    <message>
        <source>This clock has run out or was met already.</source>
        <translation>这个时限已到期或已完成。</translation>
    </message>
    <message>
        <source>This clock is resting already.</source>
        <translation>这个时限已在暂停。</translation>
    </message>
    <message>
        <source>Before a complaint is closed, please write down: {missing}.</source>
        <translation>办结投诉前，请写明：{missing}。</translation>
    </message>
    <message>
        <source>Please write in a few words what was done for the customer.</source>
        <translation>请用几句话写明为客户做了什么。</translation>
    </message>
    <message>
        <source>This extension was granted already.</source>
        <translation>这次延期已批过。</translation>
    </message>
    <message>
        <source>Tell the customer about the new date first, then note when you did.</source>
        <translation>请先告知客户新日期，再记下告知时间。</translation>
    </message>
    <message>
        <source>Another extension has to come first.</source>
        <translation>需要先办另一级延期。</translation>
    </message>
    <message>
        <source>The rules name no such extension.</source>
        <translation>规则里没有这种延期。</translation>
    </message>
    <message>
        <source>Please say until when it will be mended.</source>
        <translation>请说明何时整改完成。</translation>
    </message>
    <message>
        <source>Nothing is waiting to be mended here.</source>
        <translation>这里没有待整改的事项。</translation>
    </message>
    <message>
        <source>The PIN is right, but this device&apos;s key store does not open. Please call maintenance.</source>
        <translation>PIN 正确，但本机系统的密钥库打不开，请找设备维护人员。</translation>
    </message>
    <message>
        <source>Lowering a level needs a reason, because head office reviews it.</source>
        <translation>下调级别要写理由，总行会复核。</translation>
    </message>
    <message>
        <source>The case has this level already.</source>
        <translation>已经是这个级别。</translation>
    </message>
    <message>
        <source>Somebody has looked at this already.</source>
        <translation>已经有人看过了。</translation>
    </message>
    <message>
        <source>Nothing here waits to be confirmed.</source>
        <translation>这里没有待客户确认的内容。</translation>
    </message>
    <message>
        <source>This was said already.</source>
        <translation>这一点已经注明。</translation>
    </message>
    <message>
        <source>Please say why the matter is not about them.</source>
        <translation>请说明为什么与此人无关。</translation>
    </message>
    <message>
        <source>The matter is not about this person.</source>
        <translation>与此人无关。</translation>
    </message>
    <message>
        <source>The rules name no such reason for a rest.</source>
        <translation>规则里没有这种暂停理由。</translation>
    </message>
    <message>
        <source>This promise was ended already.</source>
        <translation>这个承诺已了结。</translation>
    </message>
    <message>
        <source>The matter is about this person, so a colleague handles it. Notes can still be written.</source>
        <translation>事项涉及此人，须回避，请由同事办理；仍可写情况说明。</translation>
    </message>
    <message>
        <source>Only a complaint is passed on like this. Raise the level first.</source>
        <translation>只有投诉才能这样转交，请先升级。</translation>
    </message>
    <message>
        <source>There is no decision yet that could be checked again.</source>
        <translation>还没有处理决定，暂时不能申请核查。</translation>
    </message>
    <message>
        <source>Tell the customer which remedies remain, tick the line, then close.</source>
        <translation>请先告知客户还有哪些途径，勾选后再办结。</translation>
    </message>
    <message>
        <source>Please say what is new.</source>
        <translation>请写明新情况。</translation>
    </message>
    <message>
        <source>One person alone does not decide this. Please ask a colleague to agree.</source>
        <translation>这件事一个人不能定，请另一位同事确认。</translation>
    </message>
    <message>
        <source>This file is too long for a table of tickets. Please take it in parts.</source>
        <translation>这个文件太长，请分几次导入。</translation>
    </message>
    <message>
        <source>This file is no table. Please save it as CSV at the queue machine.</source>
        <translation>这个文件不是表格，请在叫号机上另存为 CSV。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>还没有写内容。</translation>
    </message>
    <message>
        <source>At most {count} characters fit here.</source>
        <translation>这里最多 {count} 个字。</translation>
    </message>
    <message>
        <source>These words were sealed for somebody else and cannot be opened here.</source>
        <translation>这段话密封给他人，这里打不开。</translation>
    </message>
    <message>
        <source>An invitation is an address and a code: https://…#XXXX-XXXX-XXXX-XXXX</source>
        <translation>邀请由地址和邀请码组成：https://…#XXXX-XXXX-XXXX-XXXX</translation>
    </message>
    <message>
        <source>Head office does not take this invitation: it is used, has run out, or is another branch&apos;s. Nothing was changed; ask for a new one.</source>
        <translation>总行不接受这个邀请：已用过、已过期，或属于别的网点。什么都没有改变，请索取新的邀请。</translation>
    </message>
    <message>
        <source>Head office was not reached. Nothing was changed; try again later.</source>
        <translation>没有连上总行。什么都没有改变，请稍后再试。</translation>
    </message>
    <message>
        <source>This is more than the loss. Please give a reason; the next role has to agree.</source>
        <translation>超过了损失，请写理由，并由上一级同意。</translation>
    </message>
    <message>
        <source>It could not be saved. What you typed is still here: please try again, or call maintenance.</source>
        <translation>没有存上，您写的还在：请再试，或找维护人员。</translation>
    </message>
    <message>
        <source>These words cannot be opened here: they were altered or erased.</source>
        <translation>这段话打不开：已被改动或删除。</translation>
    </message>
    <message>
        <source>This is not possible now. Nothing was changed.</source>
        <translation>现在办不了，没有改动任何内容。</translation>
    </message>
    <message>
        <source>the business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>the cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>the facts found</source>
        <translation>查明的事实</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>处理决定</translation>
    </message>
    <message>
        <source>its grounds</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>the root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>whether the customer was right</source>
        <translation>客户诉求是否成立</translation>
    </message>
    <message>
        <source>who mends it</source>
        <translation>整改责任人</translation>
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
        <translation>这笔金额须由“{role}”同意。什么都没有改动。</translation>
    </message>
    <message>
        <source>“{role}” has to agree, and nobody with that role works at this desk. Put the case before them.</source>
        <translation>这须由“{role}”同意，而本工作台没有这样的人。请把事项提交上去。</translation>
    </message>
    <message>
        <source>This remedy was ended already.</source>
        <translation>这项补救已经有结果了。</translation>
    </message>
    <message>
        <source>Please write both sums in yuan, like 12.50; what is given is more than nothing.</source>
        <translation>两个金额都请按元填写，例如 12.50；补的金额要大于零。</translation>
    </message>
    <message>
        <source>Please tick that the matter is not about you or your family. If it is, hand it over.</source>
        <translation>请勾选“此事与我和家人无关”；如果有关，请转交他人。</translation>
    </message>
    <message>
        <source>Please write what customers said, and what was done.</source>
        <translation>请写明客户说了什么、我们做了什么。</translation>
    </message>
    <message>
        <source>A line has at most {most} characters, so that it is read in passing.</source>
        <translation>每行最多 {most} 个字，路过就能看完。</translation>
    </message>
    <message>
        <source>There is a card, identity or telephone number in it. Please leave it out.</source>
        <translation>里面有卡号、证件号或电话号码，请删去。</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be shown. Please take or scan it anew.</source>
        <translation>文件已损坏，无法显示，请重新拍摄或扫描。</translation>
    </message>
    <message>
        <source>This file cannot be read any more. Please choose another one.</source>
        <translation>这个文件读不到了，请另选一个。</translation>
    </message>
    <message>
        <source>This file is too large: {megabytes} MB at most. Scan it in grey, or with fewer pages.</source>
        <translation>文件太大，最多 {megabytes} MB。请用灰度扫描，或减少页数。</translation>
    </message>
    <message>
        <source>Only photos (JPEG, PNG) and PDF papers can be added.</source>
        <translation>只能添加照片（JPEG、PNG）和 PDF 文件。</translation>
    </message>
    <message>
        <source>A case holds {count} photos and papers at most. Put several pages into one PDF.</source>
        <translation>一件事最多 {count} 个照片或文件，多页请合成一个 PDF。</translation>
    </message>
    <message>
        <source>Before it is read back, please write down: {missing}.</source>
        <translation>核对前请写明：{missing}。</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>事情经过</translation>
    </message>
    <message>
        <source>what the customer wants</source>
        <translation>客户的诉求</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>the telephone number</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>on what authority they speak for the customer</source>
        <translation>代办依据</translation>
    </message>
    <message>
        <source>Please write down who speaks for them, one name a line.</source>
        <translation>请写下代表的称呼，一行一位。</translation>
    </message>
    <message>
        <source>At most {count} people speak for a group. Please let them choose.</source>
        <translation>代表最多 {count} 名，请他们推选。</translation>
    </message>
    <message>
        <source>More people speak than there are in the group. Please look again.</source>
        <translation>代表比人数还多，请核对。</translation>
    </message>
    <message>
        <source>These cases belong together already.</source>
        <translation>已经关联过了。</translation>
    </message>
    <message>
        <source>What is repaid is more than nothing, and no more than is owed on that day.</source>
        <translation>提前还的金额要大于零，也不能超过当天所欠。</translation>
    </message>
    <message>
        <source>That day is before the last instalment that was paid.</source>
        <translation>这个日子早于最近一期还款日。</translation>
    </message>
    <message>
        <source>By that day the loan is paid back anyway.</source>
        <translation>到那天贷款本来就已还清。</translation>
    </message>
    <message>
        <source>The principal or the rate makes no sense.</source>
        <translation>本金或利率不合理。</translation>
    </message>
    <message>
        <source>A loan has 1 to 480 instalments to come.</source>
        <translation>剩余期数应在 1 到 480 之间。</translation>
    </message>
    <message>
        <source>A backup&apos;s passphrase has at least {least} characters.</source>
        <translation>备份口令至少 {least} 个字符。</translation>
    </message>
    <message>
        <source>There is no room for a backup there: {place}</source>
        <translation>那里放不下一份备份：{place}</translation>
    </message>
    <message>
        <source>The backup could not be written. Is the stick still in? Nothing was left on it.</source>
        <translation>备份没有写成。U 盘还插着吗？上面没有留下半份。</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Satisfied, day by day</source>
        <translation>满意率逐日走势</translation>
    </message>
    <message>
        <source>The band is what chance alone explains; a red day lies outside of it.</source>
        <translation>浅色带是随机波动的范围；红色的一天超出了它。</translation>
    </message>
    <message>
        <source>Too few ratings yet.</source>
        <translation>评价还太少。</translation>
    </message>
    <message>
        <source>Satisfied, week by week</source>
        <translation>满意率逐周走势</translation>
    </message>
    <message>
        <source>The band is what chance alone explains; a red week lies outside of it.</source>
        <translation>浅色带是随机波动的范围；红色的一周超出了它。</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions and storage</source>
        <translation>版本与存储</translation>
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
        <translation>去过了</translation>
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
        <translation>%1 / 约 %2</translation>
    </message>
    <message>
        <source>The play in full</source>
        <translation>预案全文</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>fits every situation</source>
        <translation>适用各种情形</translation>
    </message>
    <message>
        <source>said “{word}”</source>
        <translation>说到“{word}”</translation>
    </message>
    <message>
        <source>customers say so</source>
        <translation>客户常这样说</translation>
    </message>
    <message>
        <source>How is the customer at the start?</source>
        <translation>客户一开始怎么样？</translation>
    </message>
    <message>
        <source>And how is the customer now?</source>
        <translation>现在呢，客户怎么样？</translation>
    </message>
</context>
<context>
    <name>WalkStep</name>
    <message>
        <source>The walk is over</source>
        <translation>预案已走完</translation>
    </message>
</context>
</TS>
