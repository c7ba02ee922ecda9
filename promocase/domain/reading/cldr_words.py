"""Words of scale and of time, and how a language writes numbers and short dates.

Made by tools/write_cldr.py from the CLDR; do not edit.
"""

SCALES = """
3| duizend ezer hilj. hiljada hiljade mhíle mii mijë miler milers millier míle tausend thousand tis.
tisoč tisuća tisuće tisíc tisíca tisíce tuh tuhat tuhatta tusen tusind tys. tysiąc tysiąca tysiące
tysięcy tūkst. tūkstantis tūkstančiai tūkstančio tūkstančių tūkstotis tūkstoši tūkstošu þúsund χιλ.
χιλιάδα χιλιάδες илј. илјада илјади тис. тисяч тисяча тисячі тыс. тысяч тысяча тысячи хил. хиляди
хиљ. хиљада хиљаде
6| mhilliún milhão milhões milijon milijona milijonai milijonas milijone milijoni milijono milijonov
milijonų milijun milijuna milioane milioi milion miliona milione milioni milions milionu miliony
milionów milionů milió milión milióna miliónov milióny milj. miljoen miljon miljoner miljoni
miljonit miljons miljonu miljoona miljoonaa mill. million millionar millionen millioner millions
millió milliún milljón milljónir millones millón millóns milyon mio. mln mln. εκατομμύρια
εκατομμύριο мил. милион милиона милиони миллион миллиона миллионов млн млн. мільйон мільйона
мільйони мільйонів
9| bhilliún bilhão bilhões billiún mbilliún mia. miliard miliarda miliarde miliardi miliardo
miliardy miliardów milijard milijarda milijardai milijardas milijarde milijardi milijardo milijardų
miliárd miljard miljarder miljardi miljardia miljardit miljards miljardu milliard milliardar
milliarde milliarden milliarder milliards milliárd milljarðar milljarður milyar mld mld. mljrd. mlr.
mlrd. mrd mrd. δισ. δισεκατομμύρια δισεκατομμύριο милиард милиарда милијарда милијарде милијарди
миллиард миллиарда миллиардов милј. млрд млрд. мільярд мільярда мільярди мільярдів
12| bilijon bilijona bilijoni bilijonov bilijun bilijuna bilioi bilion biliona bilions bilionu
biliony bilionów bilionů bilió bilión bilióna biliónov bilióny bilj. biljoen biljon biljoner
biljoona biljoonaa billionar billionen billioner billions billió billjón billjónir billones billón
billóns bio. bln bln. dtrilliún thrilliún trilhão trilhões trilijonai trilijonas trilijono trilijonų
trilioane trilion trilj. triljon triljoni triljonit triljons triljonu trillion trilliún trilyon trln
trln. τρισ. τρισεκατομμύρια τρισεκατομμύριο бил. билион билиона билиони трилион трилиона триллион
триллиона триллионов трильйон трильйона трильйони трильйонів трлн трлн.
"""
"""Power of ten to the words for it, in all languages that agree."""

SCALES_BY_LANGUAGE = """
bs:12| bil.
bs:6| mil.
ca:12| b
ca:3| k
ca:6| m
ca:9| km
cs:12| bil.
cs:6| mil.
da:12| billion
da:3| t
de:12| billion
el:6| εκ.
en:12| t
en:3| k
en:6| m
en:9| b billion
es:12| b
es:3| mil
es:6| m
eu:12| b
eu:6| m
fi:3| t.
fr:12| billion bn
fr:3| k mille
fr:6| m
fr:9| md
ga:12| t
ga:3| k
ga:6| m
ga:9| b
gl:12| b
gl:6| m
hr:12| bil.
hr:6| mil.
hu:12| b
hu:3| e
hu:6| m
is:12| bn
is:3| þ.
is:6| m.
is:9| ma.
it:3| mila
mk:6| м
mk:9| ми. мј.
nb:12| bill. billion
nb:3| k
nl:3| k
nn:12| bill. billion
nn:3| k
pt:12| tri
pt:3| mil
pt:6| mi
pt:9| bi
ro:12| tril.
ro:3| k mie
ro:6| mil.
sk:12| bil.
sk:6| mil.
sl:12| bil.
sv:12| bn
sv:3| tn
sv:6| mn
sv:9| md
tr:12| tn
tr:3| b bin
tr:6| mn
tr:9| mr
"""
"""The same where they do not, or are other words: language:power."""

NOUNS = """
day| dag dagar dage dagen dagur dan dana day days den deň dia dias diena dienas dienos dienu dienų
dies ditë dne dneva dni dnia dny dní dnů dygn dzień día días døgn dňa egun giorni giorno gün jour
jours lá nap pv päev päeva päivä päivää tag tage tg zi zile ööpäev ööpäeva ημέρα ημέρες дан дана ден
дена день дн дней дни дня дні днів
hour| godz godzin godzina godziny heure heures hodin hodina hodiny hodín hora horas hores hour hours
hr klst klukkustund klukkustundir ora ordu ore orë oră sa saat sata sati st std stunda stundas
stunde stunden stundu tim timar time timer timmar timme tund tundi tunti tuntia ur ura ure uri uur
val valanda valandos valandų óra ώρα ώρες годин сат сата сати час часа часов
month| ay hilabete hónap kk kuu kuud kuukausi kuukautta luni lună maand maanden md mdr mes mese
mesec meseca mesecev meseci meses mesi mesiac mesiaca mesiace mesiacov mesos mhí mies miesiąc
miesiąca miesiące miesięcy mj mjesec mjeseca mjeseci mnd mois mon monat monate month months mth mths
muaj mán mánuðir mánuður mån månad månadar månader måned måneder mês mí mēn mēnesis mēneši mēnešu
mėn mėnesiai mėnesio mėnesių mėnuo měs měsíc měsíce měsíců μήν μήνας μήνες мес месец месеца месеци
месяц месяца месяцев міс місяць місяця місяці місяців
quarter| ceathrú ceathrúna cet ceturksnis ceturkšņi cna ctú ketv ketvirtis ketvirčiai ketvirčio
ketvirčių kv kvart kvartal kvartaler kvartalit kvartar kvt kw kwart kwartaal kwartalen kwartał
kwartału kwartały kwartałów laur laurden negyedév neljännes neljännestä név qtr qtrs quart quartal
quartale quarter quarters trim trimestre trimestres trimestri trimestru ársfj ársfjórðungar
ársfjórðungur çerek çerekë çey çeyrek čet četrtl četrtletij četrtletja četrtletje četrtletji
četvrtina četvrtine čtvrtl čtvrtletí štvrťrok štvrťroka štvrťrokov štvrťroky τέτ τέτ/α τέταρτα
τέταρτο кв кварт квартал квартала квартали кварталов кварталу кварталів тримес тримесечие тримесечия
тримесечја тримесечје
week| aste hafta hf hét javë ned nedēļa nedēļas nedēļu näd nädal nädalat sav savaitė savaitės
savaičių scht sedm sedmica sedmice sem semaine semaines semana semanas setm setmana setmanes sett
settimana settimane săpt săptămâni săptămână teden tedna tedni tednov tj tjedan tjedana tjedna tydz
tydzień tyg tygodni tygodnia tygodnie týd týden týdne týdny týdnů týž týždeň týždne týždňa týždňov
uge uger uke uker vecka veckor veke veker viikko viikkoa vika vikur vk week weeks weken wk wkn wks
wo woche wochen εβδ εβδομάδα εβδομάδες нед недели недель неделя недеља недеље сед седм седмица
седмици тиж тиждень тижня тижні тижнів
year| aasta aastat an ani anni anno ano anos ans any anys año años bhl bhliain bl gadi gads gadu god
godina godine jaar jahr jahre jr lat lata let leti leto mbl metai metų rok roka rokov roku roky urte
vit vjet vuosi vuotta year years yr yrs yıl ár år év έτ έτη έτος года године лет роки року років рік
"""
"""Period to its names."""

PER = """
day| al giorno, egun bakoitzeko, na dan, na dobę, par jour, pe zi, per dag, per day, per dia, per
dieną, per dygn, per døgn, por dia, por día, pr dag, pro tag, sa lá, za den, za deň, á dag, ανά
ημέρα, в день, на ден, на день
hour| na godzinę, na sat, na uro, ordu bakoitzeko, par heure, pe oră, per hora, per hour, per time,
per timme, per uur, por hora, pr time, pro stunde, za hodinu, á klst, ανά ώρα, в час, за час, на
годину, на час
month| al mese, hilabete bakoitzeko, na mesec, na miesiąc, par mois, pe lună, per maand, per mes,
per month, per månad, per måned, per mėnesį, por mes, por mês, pr måned, pro monat, za mesiac, za
měsíc, á mánuði, ανά μήνα, в месяц, на месец, на місяць
quarter| al trimestre, laurden bakoitzeko, per trimestre, por trimestre, pr kvartal, pr kvt, za
čtvrtletí, в квартал
week| alla settimana, aste bakoitzeko, na teden, na tydzień, par semaine, pe săptămână, per savaitę,
per setmana, per uke, per vecka, per veke, per week, por semana, pr uge, pro woche, za týden, za
týždeň, á viku, ανά εβδομάδα, в неделю, на седмица, на тиждень
year| na leto, na rok, om året, par an, pe an, per any, per jaar, per metus, per year, per år, por
ano, por año, pro jahr, sa bhliain, urte bakoitzeko, za rok, á ári, ανά έτος, в год, на година, на
рік
"""
"""Period to the ways to say that something is once in it, comma between them."""

COMMAS = """
| af agq ar-DZ ar-LB ar-LY ar-MA ar-MR ar-TN ast az bas be bg blo br bs ca cs cv da de dsb dua dyo
el en-AT en-BE en-CZ en-DE en-DK en-ES en-FI en-FR en-HU en-ID en-IT en-NL en-NO en-PL en-PT en-RO
en-SE en-SI en-SK en-ZA eo es et eu ewo ff fi fo fr fy gl hr hsb ht hu hy ia id ie is it jgo jv ka
kab kea kgp kk kkj kl ksf ku ky lb lij lld ln lo lt lu lv mgh mk ms-BN ms-ID mua nb nl nmg nn nnh no
nr pl ps pt qu-BO rn ro ru rw sah sc se seh sg shi sk sl smn sq sr ss su sv sw-CD tg tk tok tr ts tt
tzm uk uz ve vec vi wo yav yrl zgh
"""
"""Languages with a decimal comma."""

POINTS = """
| de-CH de-LI es-419 es-BR es-BZ es-CU es-DO es-GT es-HN es-MX es-NI es-PA es-PE es-PR es-SV es-US
it-CH
"""
"""Their varieties with a decimal point."""

MONTH_FIRST = """
| ak-GH blo-BJ cad-US ceb-PH chr-US cic-US ee-GH ee-TG en-AS en-BI en-GU en-MH en-MP en-PH en-PR
en-UM en-US en-VI es-PA es-PR fil-PH gaa-GH iu-CA lkt-US mus-US om-ET om-KE or-IN osa-US ti-ER ti-ET
xh-ZA zu-ZA
"""
"""Where a short date begins with the month."""

YEAR_FIRST = """
| af ann apc arn ba bgc bgn bho blt bo bss cch ce cho ckb cop csw cu dz en-CA en-SE en-ZA eo eu fa
fr-CA gn hnj hu ii io ja jbo jgo kaa kaj kcg ken kl ko kpe lmo lrc lt ltg mdf mg mgo mhn mic mn moh
myv mzn ne nqo nr nso nv ny pis ps quc raj rhg rw sah sd sdh se shn si skr sma smj sms sn ss st sv
tn tok trv ts tyv ug ve vmw vo wa wae wbp yue za zh
"""
"""Where it begins with the year."""
