"""Names of months and weekdays, and the words for the era we count in.

Made by tools/write_cldr.py from the CLDR; do not edit.
"""

MONTHS = """
1| ean eanair eanáir ene enero gener gennaio ian ianuarie jaan jaanuar jaenner jan janar janeiro
januar januara januari january január januára janv janvaris janvier janvāris janúar jänner leden
ledna oca ocak saus sausio sausis sij sijecanj sijecnja siječanj siječnja sty styczen styczeń
stycznia tammi tammikuu tammikuuta urt urtarrila xan xaneiro ιαν ιανουάριος ιανουαρίου січ січень
січня янв январь января яну януари јан јануар јануари
2| feabh feabhra feb febbraio feber febr febreiro febrer febrero februar februara februari februarie
februaris february február februára februāris febrúar fev fevereiro fevr fevrier févr février helmi
helmikuu helmikuuta lut lutego luty ots otsaila shk shkurt subat uno unor unora vas vasario vasaris
veebr veebruar velj veljaca veljace veljača veljače úno únor února şub şubat φεβ φεβρουάριος
φεβρουαρίου лют лютий лютого феб фебруар фев февр февраль февраля февруари
3| bre brezen brezna bře březen března kov kovas kovo maalis maaliskuu maaliskuuta maart maerz mar
marc marca march marcius marco marec mars mart marta martie marts martxoa marz marzec marzo març
março mrt mrz márc március márta mär märts märz ozu ozujak ozujka ožu ožujak ožujka μάρ μάρτιος μαρ
μαρτίου бер березень березня мар март марта
4| abr abril aib aibrean aibreán api apirila apr april aprila aprile aprilie aprilis aprill apríl
apríla aprīlis avr avril balandis balandzio balandžio duben dubna d’abr d’abril huhti huhtikuu
huhtikuuta kwi kwiecien kwiecień kwietnia nis nisan pri prill tra travanj travnja ápr április απρ
απρίλιος απριλίου апр апрель апреля април квіт квітень квітня
5| beal bealtaine geg geguze geguzes gegužė gegužės kve kveten kvetna kvě květen května maggio mai
maiatza maig maijs maio maj maja majus may mayo mayıs maí mei máj mája május svi svibanj svibnja
touko toukokuu toukokuuta μάι μάιος μαΐ μαΐου май мая мај трав травень травня
6| birz birzelio birzelis birž birželio birželis cerven cervna cvn cze czerwca czerwiec eka ekaina
giu giugno haz haziran iun iunie juin jun juna june junho juni junij junijs junio junius juny juuni
jún júna június júní jūn jūnijs kesa kesakuu kesakuuta kesä kesäkuu kesäkuuta lipanj lipnja meith
meitheamh qer qershor xuno xuño červen června čvn ιουν ιουνίου ιούν ιούνιος июн июнь июня черв
червень червня юни јун јуни
7| cervence cervenec cvc heina heinakuu heinakuuta heinä heinäkuu heinäkuuta iuil iul iulie iúil
juil juillet jul jula julho juli julij julijs julio juliol julius july juuli júl júla július júlí
jūl jūlijs korr korrik liep liepa liepos lipca lipiec luglio srpanj srpnja temmuz uzt uztaila xul
xullo července červenec čvc ιουλ ιουλίου ιούλ ιούλιος июл июль июля лип липень липня юли јул јули
8| abu abuztua agost agosto agu agust agustos aout août aug august augusta augusti augusts augustus
augusztus avg avgust ağu ağustos d’ag d’agost elokuu elokuuta gush gusht kol kolovoz kolovoza lun
lunasa lún lúnasa rugp rugpjucio rugpjutis rugpjūtis rugpjūčio sie sierpien sierpień sierpnia srpen
srpna ágú ágúst αυγ αυγούστου αύγ αύγουστος авг август августа серп серпень серпня
9| eyl eylul eylül ira iraila mfomh mfómh rugs rugsejis rugsejo rugsėjis rugsėjo ruj rujan rujna sep
sept septembar september septembra septembre septembrie septembris septiembre setembre setembro
settembre sht shtator syys syyskuu syyskuuta szept szeptember wrz wrzesien wrzesień wrzesnia
września zar zari zář září σεπ σεπτέμβριος σεπτεμβρίου вер вересень вересня сент сентябрь сентября
сеп септембар септември
10| dfomh dfómh d’oct d’octubre eki ekim loka lokakuu lokakuuta oct october octobre octombrie
octubre okt oktobar oktober oktobra oktobris oktoober október októbra ott ottobre outubro paz
pazdziernik pazdziernika paź październik października rij rijen rijna spal spalio spalis tet tetor
urr urria říj říjen října οκτ οκτωβρίου οκτώβριος жовт жовтень жовтня окт октобар октомври октябрь
октября
11| aza azaroa kas kasım lapkr lapkricio lapkritis lapkričio listopadu marras marraskuu marraskuuta
nen nentor noiembrie nov novembar november novembra novembre novembris novembro noviembre nën nëntor
nóv nóvember samh samhain stu studeni studenoga νοέ νοέμβριος νοε νοεμβρίου лист листопад листопада
нов новембар ное ноември нояб ноябрь ноября
12| abe abendua ara aralık dec decembar december decembra decembre decembrie decembris decembro des
desember desembre dets detsember dez dezember dezembro dhj dhjetor dic dicembre diciembre déc
décembre gru grudnia grudzien grudzień gruod gruodis gruodzio gruodžio joulu joulukuu joulukuuta
nollaig prosinac prosinca prosince prosinec δεκ δεκέμβριος δεκεμβρίου груд грудень грудня дек
декабрь декабря декември дец децембар
"""
"""Month to its names and short names, in all languages that agree."""

MONTHS_BY_LANGUAGE = """
ca:1| gen
ca:9| set
cs:1| led
cs:11| lis listopad
cs:12| pro
cs:4| dub
cs:8| srp
es:8| ago
fi:8| elo
ga:12| noll
gl:10| out
gl:8| ago
gl:9| set
hr:10| lis listopad listopada
hr:12| pro
hr:6| lip
hr:7| srp
it:1| gen
it:5| mag
it:7| lug
it:8| ago
it:9| set
lt:4| bal
pl:11| lis listopad listopada
pl:7| lip
pt:10| out
pt:8| ago
pt:9| set
tr:2| sub
tr:7| tem
"""
"""Month names of which languages disagree: language:month."""

WEEKDAYS = """
1| astelehena dilluns esmaspaev esmaspäev hen hetfo hétfő hën luan lun lundi lunedi lunedì lunes
luni luns maanantai maanantaina maandag man mandag manudagur mon monday montag mán mánudagur mån
måndag pazartesi pirmadienis pirmd pirmdiena pon pondeli pondelok pondělí ponedeljek ponedjeljak
poniedziałek pzt seg segunda-feira δευ δευτέρα пон понеделник понедельник понедељак понеділок
2| antradienis asteartea dienstag dimarts dinsdag kedd mairt mar mardi martedi martedì martes marti
marți máirt otrd otrdiena sal salı teisipaev teisipäev ter terca-feira terça-feira tiistai tiistaina
tir tirs tirsdag tis tisdag torek tue tuesday tys tysdag utery uto utorak utorok wtorek úterý þri
þriðjudagur τρί τρίτη вто вторник вівторок уто уторак
3| asteazkena car carsamba cead céad dimecres keskiviikko keskiviikkona kolmapaev kolmapäev mer
mercoledi mercoledì mercores mercredi mie miercoles miercuri mittwoch mié miércoles mið miðvikudagur
mér mércores mër ons onsdag qua quarta-feira sre sreda sri srijeda sroda streda středa sze szerda
treciadienis tresd tresdiena trečiadienis trešd trešdiena wed wednesday woensdag çar çarşamba środa
τετ τετάρτη середа сре среда сряда
4| cet cetrtek ceturtd ceturtdiena cetvrtak csutortok csütörtök ctvrtek czw czwartek dear deardaoin
dijous donderdag donnerstag déar déardaoin enj fim fimmtudagur gio giovedi giovedì jeu jeudi joi jue
jueves ketvirtadienis neljapaev neljapäev osteguna per persembe perşembe qui quinta-feira stvrtok
thu thursday tors torsdag torstai torstaina xov xoves čet četrtek četvrtak čtvrtek štvrtok πέμ
πέμπτη чет четвер четверг четвртак четврток четвъртък
5| aoine cum cuma divendres fos fostudagur fre fredag freitag fri friday fös föstudagur ostirala
patek penktadienis pentek perjantai perjantaina pet petak petek piatek piatok piektd piektdiena
piątek pre pátek péntek reede sex sexta-feira ven vendredi venerdi venerdì venres vie viernes vin
vineri vrijdag παρ παρασκευή пʼятниця пет петак петок петък пятница
6| cmt cumartesi dissabte larunbata lau lauantai lauantaina laugardagur laupaev laupäev laurdag lor
lordag lör lördag lør lørdag sab sabado sabato sam sambata samedi samstag sath saturday sestadienis
sestd sestdiena sht sob sobota subota szo szombat sáb sábado sâm sâmbătă zaterdag šeštadienis σάβ
σάββατο саб сабота суб суббота субота събота
7| dim dimanche diumenge dom domenica domh domingo dum duminica duminică igandea ned nedela nedele
nedelja nedeľa nedjelja neděle niedz niedziela paz pazar puhapaev pühapäev sekmadienis son sondag
sonntag sunday sunnudagur sunnuntai svetd svetdiena svētd svētdiena sön söndag søn søndag vasarnap
vasárnap zondag κυρ κυριακή воскресенье нед недела неделя недеља неділя
"""
"""Weekday, Monday is 1, to its names and short names."""

MONTH_NAMES = """
en| January, February, March, April, May, June, July, August, September, October, November, December
fr| janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre
es| enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre,
diciembre
pt| janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro,
dezembro
de| Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember
nl| januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november,
december
da| januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december
it| gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre,
dicembre
ca| gener, febrer, març, abril, maig, juny, juliol, agost, setembre, octubre, novembre, desembre
sv| januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december
nb| januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember
nn| januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember
fi| tammikuu, helmikuu, maaliskuu, huhtikuu, toukokuu, kesäkuu, heinäkuu, elokuu, syyskuu, lokakuu,
marraskuu, joulukuu
is| janúar, febrúar, mars, apríl, maí, júní, júlí, ágúst, september, október, nóvember, desember
pl| styczeń, luty, marzec, kwiecień, maj, czerwiec, lipiec, sierpień, wrzesień, październik,
listopad, grudzień
cs| leden, únor, březen, duben, květen, červen, červenec, srpen, září, říjen, listopad, prosinec
sk| január, február, marec, apríl, máj, jún, júl, august, september, október, november, december
hu| január, február, március, április, május, június, július, augusztus, szeptember, október,
november, december
ro| ianuarie, februarie, martie, aprilie, mai, iunie, iulie, august, septembrie, octombrie,
noiembrie, decembrie
bg| януари, февруари, март, април, май, юни, юли, август, септември, октомври, ноември, декември
hr| siječanj, veljača, ožujak, travanj, svibanj, lipanj, srpanj, kolovoz, rujan, listopad, studeni,
prosinac
sr| јануар, фебруар, март, април, мај, јун, јул, август, септембар, октобар, новембар, децембар
bs| januar, februar, mart, april, maj, juni, juli, august, septembar, oktobar, novembar, decembar
sl| januar, februar, marec, april, maj, junij, julij, avgust, september, oktober, november, december
et| jaanuar, veebruar, märts, aprill, mai, juuni, juuli, august, september, oktoober, november,
detsember
lv| janvāris, februāris, marts, aprīlis, maijs, jūnijs, jūlijs, augusts, septembris, oktobris,
novembris, decembris
lt| sausis, vasaris, kovas, balandis, gegužė, birželis, liepa, rugpjūtis, rugsėjis, spalis,
lapkritis, gruodis
el| Ιανουάριος, Φεβρουάριος, Μάρτιος, Απρίλιος, Μάιος, Ιούνιος, Ιούλιος, Αύγουστος, Σεπτέμβριος,
Οκτώβριος, Νοέμβριος, Δεκέμβριος
uk| січень, лютий, березень, квітень, травень, червень, липень, серпень, вересень, жовтень,
листопад, грудень
ru| январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь
tr| Ocak, Şubat, Mart, Nisan, Mayıs, Haziran, Temmuz, Ağustos, Eylül, Ekim, Kasım, Aralık
ga| Eanáir, Feabhra, Márta, Aibreán, Bealtaine, Meitheamh, Iúil, Lúnasa, Meán Fómhair, Deireadh
Fómhair, Samhain, Nollaig
eu| urtarrila, otsaila, martxoa, apirila, maiatza, ekaina, uztaila, abuztua, iraila, urria, azaroa,
abendua
gl| xaneiro, febreiro, marzo, abril, maio, xuño, xullo, agosto, setembro, outubro, novembro,
decembro
sq| janar, shkurt, mars, prill, maj, qershor, korrik, gusht, shtator, tetor, nëntor, dhjetor
mk| јануари, февруари, март, април, мај, јуни, јули, август, септември, октомври, ноември, декември
"""
"""Language to its months in full, to write them."""

ERAS = """
| a.d., ad, anno domini, ap. j.-c., apr. j.-c., après jésus-christ, c.e., ce, d. c., d.c., d.hr.,
dc, depois de cristo, despois de cristo, després de crist, después de cristo, dopo cristo, după
hristos, e.kr., efter kristus, eftir krist, etter kristus, etter vår tidsrekning, i. sz.,
időszámításunk szerint, jkr., jälkeen kristuksen syntymän, k.o., kristo ondoren, m.ē., mb.k., mbas
krishtit, milattan sonra, ms, mūsu ērā, n. chr., n. e., n. l., n.chr., n.e., na christus, naszej
ery, našeho letopočtu, nove ere, pkr, po kr., po kristaus, po kristovi, po kristusu, po. kr.,
poslije krista, pärast kristust, u.z., unserer zeitrechnung, μ.χ., μετά χριστόν, н. е., н. э., нашої
ери, нове ере, од нашата ера, от рождества христова, сл.хр., след христа
"""
"""Words beside a year that change nothing, comma between them."""
