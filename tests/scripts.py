"""The small record as people write it in other scripts: the same case, told in their own words."""

from dataclasses import dataclass, replace

from promocase.domain.kinds.accomplishment import Accomplishment, Metric
from promocase.domain.reading import quantity_from_text
from promocase.domain.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    name: str
    role: str
    team: str
    organisation: str
    target: str
    thesis: str
    headline: str
    part: str
    result: str
    points: str
    measure: str
    unit: str
    said: str
    source: str
    goal: str
    outcome: str


HEBREW = Told(
    name="יעל כהן",
    role="חשבת שכר בכירה",
    team="צוות שכר 2",
    organisation="מזון הנמל",
    target="ראשת צוות שכר",
    thesis="אני כבר עושה את העבודה: תיקונים ירדו 96 → 31 בחודש. המינוי ישמור על המרכז השני.",
    headline="תיקונים ירדו מ-212 ל-74 בחודש!",
    part="איתרתי 61% מהשגיאות, וכתבתי בדיקות (Python 3) שעוצרות קובץ שגוי.",
    result="התיקונים ירדו 96 -> 31.",
    points="- שלב ראשון: Python\n- שלב שני, 5 ימים\n- Third step",
    measure="תיקונים, מחוץ למחזור",
    unit="בחודש",
    said="סוף סוף אני יכולה להבטיח תאריך, ולעמוד בו.",
    source="דנה לוי",
    goal="פחות מ-40 תיקונים בחודש",
    outcome="מרכז שכר שני, לפי התהליך שלנו",
)
ARABIC = Told(
    name="ليلى حداد",
    role="أخصائية رواتب أولى",
    team="فريق الرواتب ٢",
    organisation="أغذية الميناء",
    target="قائدة فريق الرواتب",
    thesis="أقوم بهذا العمل بالفعل: انخفضت التصحيحات ٩٦ → ٣١ شهرياً. الإدارة العليا لا تنتظر.",
    headline="انخفاض التصحيحات من 212 إلى 74 شهرياً!",
    part="حددت 61% من الأخطاء وكتبت فحوصاً (Python 3) توقف الملف الخاطئ.",
    result="انخفضت التصحيحات 96 → 31.",
    points="- الخطوة الأولى: Python\n- الخطوة الثانية، 5 أيام\n- Third step",
    measure="التصحيحات، خارج الدورة",
    unit="شهرياً",
    said="أستطيع أخيراً أن أعد بتاريخ، وأن ألتزم به.",
    source="سارة الخطيب",
    goal="أقل من 40 تصحيحاً في الشهر",
    outcome="مركز رواتب ثانٍ، وفق طريقتنا",
)
PERSIAN = replace(
    ARABIC,
    name="نیلوفر پارسا",
    role="کارشناس ارشد حقوق",
    team="گروه حقوق ۲",
    organisation="غذای بندر",
    target="سرپرست گروه حقوق",
    thesis="می‌خواهم پیشرفت گروه را گزارش کنم: خطاها ۹۶ → ۳۱ در ماه شد.",
    headline="خطاها از ۲۱۲ به ۷۴ در ماه رسید!",
    part="۶۱٪ خطاها را یافتم و بررسی‌ها (Python 3) را نوشتم.",
    result="چهار گروه همراه شدند.",
    goal="کمتر از ۴۰ خطا در ماه",
)
MIXED = replace(
    HEBREW,
    role="Payroll Specialist",
    organisation="Harbour Foods",
    source="سارة الخطيب",
    part=ARABIC.part,
)
THAI = replace(
    HEBREW,
    name="สมชาย ใจดี",
    role="เจ้าหน้าที่เงินเดือนอาวุโส",
    headline="ลดการแก้ไขจาก 96 → 31 ต่อเดือน",
    part="ฉันตรวจสอบไฟล์ก่อนจ่ายเงินทุกเดือน",
)
JAPANESE = replace(
    HEBREW,
    name="佐藤 さくら",
    role="給与主任",
    headline="訂正件数を96 → 31に削減",
    part="締め日を決め、誤りを六割減らした。",
)


def told_in(record: Record, words: Told) -> Record:
    """The record with the case told in these words."""
    profile = replace(
        record.profile, name=words.name, role=words.role, team=words.team, organisation=words.organisation
    )
    case = replace(record.cases[0], target_role=words.target, ask_title="", thesis=words.thesis)
    first, *others = record.accomplishments
    said, *rest = record.feedback
    goal, *goals = record.goals
    plan, *plans = record.initiatives
    return replace(
        record,
        profile=profile,
        cases=(case,),
        accomplishments=(_done(first, words), *others),
        feedback=(replace(said, words=words.said, source=words.source), *rest),
        goals=(replace(goal, name=words.goal, specific=words.points), *goals),
        initiatives=(replace(plan, outcome=words.outcome), *plans),
    )


def _done(item: Accomplishment, words: Told) -> Accomplishment:
    metric = Metric(
        id=item.metrics[0].id,
        name=words.measure,
        unit=words.unit,
        baseline=quantity_from_text("96"),
        result=quantity_from_text("31"),
    )
    return replace(
        item,
        headline=words.headline,
        situation=words.thesis,
        part=words.part,
        result=words.result,
        decisions=words.points,
        metrics=(metric, *item.metrics[1:]),
    )
