"""Small content for the lobby's tests; the real one is loaded by tests of the program."""

from ui.viewmodels.lobby_content import (
    Channel,
    Face,
    LobbyContent,
    Option,
    ShownCard,
    Survey,
)


def option(slug: str, zh: str, en: str, icon: str = "") -> Option:
    return Option(slug=slug, wording={"zh": zh, "en": en}, icon=icon)


FACES = (
    Face(score=5, drawing=5, wording={"zh": "非常满意", "en": "Very satisfied"}),
    Face(score=4, drawing=4, wording={"zh": "满意", "en": "Satisfied"}),
    Face(score=3, drawing=3, wording={"zh": "基本满意", "en": "Fairly satisfied"}),
    Face(score=2, drawing=2, wording={"zh": "不满意", "en": "Dissatisfied"}),
    Face(score=1, drawing=1, wording={"zh": "非常不满意", "en": "Very dissatisfied"}),
)
GOOD = (
    option("quick", "办得快", "Quick"),
    option("kind", "态度好", "Kind"),
    option("clear", "讲得清楚", "Clearly explained"),
    option("calm", "环境舒适", "Pleasant place"),
)
BAD = (
    option("wait", "等得太久", "Waited too long"),
    option("rude", "态度不好", "Unfriendly"),
    option("unclear", "没讲清楚", "Not explained clearly"),
    option("not-done", "没办成", "Could not get it done"),
    option("machine", "机器不好用", "Machine trouble"),
    option("fees", "收费不明白", "Unclear fees"),
)

CONTENT = LobbyContent(
    survey=Survey(
        id="lobby-visit",
        version=1,
        question={"zh": "今天的服务怎么样？", "en": "How was our service today?"},
        faces=FACES,
        reasons={5: GOOD, 4: GOOD, 3: GOOD + BAD[:2], 2: BAD, 1: BAD},
    ),
    businesses=(
        option("savings", "存取款", "Deposits and cash", "coins"),
        option("debit-card", "储蓄卡", "Debit card", "card"),
        option("credit-card", "信用卡", "Credit card", "card"),
        option("loan", "贷款、房贷", "Loans, mortgage", "loan"),
        option("wealth", "理财、基金、保险", "Investments, insurance", "growth"),
        option("payment", "转账、支付", "Transfers and payments", "transfer"),
        option("machine", "自助机、手机银行", "Machines, mobile banking", "machine"),
        option("information", "个人信息", "Personal information", "lock"),
        option("other", "别的事 / 说不清", "Something else, not sure", "more"),
    ),
    causes=(
        option("service", "服务态度不好、等太久", "Unfriendly, or a long wait", "people"),
        option("facilities", "机器、系统、设施出问题", "Machines, systems, the place", "machine"),
        option("rules", "规定和流程让我办不成", "Rules and procedures stand in my way", "list"),
        option("marketing", "推销方式不合适", "The way things were sold", "flag"),
        option("disclosure", "该说的没说清楚", "I was not told what I should have been", "info"),
        option("fees", "收费不明白、不合理", "Fees unclear or unfair", "coins"),
        option("safety", "钱或信息不安全", "My money or data is not safe", "shield"),
        option("other", "别的原因", "Something else", "more"),
    ),
    wishes=(
        option("explain", "把原因讲清楚", "Explain why"),
        option("apologise", "道个歉", "Apologise"),
        option("refund", "退还费用", "Refund a fee"),
        option("correct", "更正错误", "Correct a mistake"),
        option("compensate", "补偿损失", "Make good a loss"),
        option("speed-up", "尽快办好", "Get it done soon"),
        option("improve", "以后别再这样", "Do better in future"),
    ),
    channels=(
        Channel(label={"zh": "本网点负责人", "en": "This branch's manager"}, value="010-5555 0101"),
        Channel(label={"zh": "客服热线", "en": "Hotline"}, value="95000"),
        Channel(label={"zh": "金融监管投诉", "en": "Regulator's hotline"}, value="12378"),
    ),
    process=(
        {"zh": "当场登记，给您一个编号", "en": "We register it at once; you get a reference"},
        {"zh": "核实情况，两边的话都听", "en": "We look into it and hear both sides"},
        {"zh": "把决定、依据和其他途径告诉您", "en": "We tell you the decision, the grounds and other ways"},
        {"zh": "不满意可申请核查或调解", "en": "Not content? Ask for a review or mediation"},
    ),
    cards=(
        ShownCard(
            title={"zh": "接到“公检法”电话？先挂断", "en": "“Police” on the phone? Hang up first"},
            lines=(
                {"zh": "公安不会在电话里办案，更不会要您转账。", "en": "The police never ask you to transfer money."},
                {"zh": "拿不准，请问我们任何一位工作人员。", "en": "Not sure? Ask any of us here."},
            ),
        ),
        ShownCard(
            title={"zh": "您说了，我们改了", "en": "You said, we did"},
            lines=({"zh": "您说中午排队久：现在午间多开一个窗口。", "en": "You said lunch queues are long: one more counter is open now."},),
            icon="refresh",
        ),
    ),
)
