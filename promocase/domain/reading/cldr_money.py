"""Currencies: their signs, their names, and where they are the money of the place.

Made by tools/write_cldr.py from the CLDR; do not edit.
"""

SIGNS: dict[str, str] = {
    "$AR": "ARS",
    "$AU": "AUD",
    "$BM": "BMD",
    "$BN": "BND",
    "$BZ": "BZD",
    "$CA": "CAD",
    "$CL": "CLP",
    "$CO": "COP",
    "$FJ": "FJD",
    "$MX": "MXN",
    "$NA": "NAD",
    "$NZ": "NZD",
    "$SB": "SBD",
    "$SG": "SGD",
    "$SR": "SRD",
    "$TT": "TTD",
    "$US": "USD",
    "$UY": "UYU",
    "$WS": "WST",
    "A$": "AUD",
    "AU$": "AUD",
    "B/.": "PAB",
    "BM$": "BMD",
    "BR$": "BRL",
    "BS$": "BSD",
    "BZ$": "BZD",
    "Bds$": "BBD",
    "CA$": "CAD",
    "CN¥": "CNY",
    "DKr": "DKK",
    "EC$": "XCD",
    "EG£": "EGP",
    "FJ$": "FJD",
    "Fr": "CHF",
    "Fr.": "CHF",
    "Ft": "HUF",
    "GH¢": "GHS",
    "GH₵": "GHS",
    "HK$": "HKD",
    "J$": "JMD",
    "JM$": "JMD",
    "JP¥": "JPY",
    "KSH": "KES",
    "KSh": "KES",
    "Kc": "CZK",
    "Ksh": "KES",
    "Ksh.": "KES",
    "Kč": "CZK",
    "Lei": "RON",
    "MOP$": "MOP",
    "MX$": "MXN",
    "NKr": "NOK",
    "NT$": "TWD",
    "NZ$": "NZD",
    "R": "ZAR",
    "R$": "BRL",
    "RD$": "DOP",
    "RM": "MYR",
    "RMB": "CNY",
    "Rp": "IDR",
    "Rp.": "IDR",
    "S$": "SGD",
    "S/": "PEN",
    "SFr": "CHF",
    "SFr.": "CHF",
    "SI$": "SBD",
    "SKr": "SEK",
    "T$": "TOP",
    "TSh": "TZS",
    "TT$": "TTD",
    "US$": "USD",
    "USh": "UGX",
    "WS$": "WST",
    "ZŁ": "PLN",
    "Zł": "PLN",
    "kč": "CZK",
    "lei": "RON",
    "sFr": "CHF",
    "zł": "PLN",
    "£FK": "FKP",
    "£GB": "GBP",
    "£GI": "GIP",
    "£LB": "LBP",
    "КМ": "BAM",
    "грн": "UAH",
    "грн.": "UAH",
    "ден.": "MKD",
    "лв": "BGN",
    "лв.": "BGN",
    "руб": "RUB",
    "руб.": "RUB",
    "сом": "KGS",
    "сўм": "UZS",
    "֏": "AMD",
    "؋": "AFN",
    "أ.م.": "MRU",
    "ج.س.": "SDG",
    "ج.م.": "EGP",
    "د.أ.": "JOD",
    "د.إ.": "AED",
    "د.ب.": "BHD",
    "د.ت.": "TND",
    "د.ج.": "DZD",
    "د.ع.": "IQD",
    "د.ك.": "KWD",
    "د.ل.": "LYD",
    "د.م.": "MAD",
    "ر.س.": "SAR",
    "ر.ع.": "OMR",
    "ر.ق.": "QAR",
    "ر.ي.": "YER",
    "ریال": "IRR",
    "ل.س.": "SYP",
    "ل.ل.": "LBP",
    "नेरू": "NPR",
    "৳": "BDT",
    "රු.": "LKR",
    "฿": "THB",
    "ብር": "ETB",
    "៛": "KHR",
    "₡": "CRC",
    "₦": "NGN",
    "₩": "KRW",
    "₪": "ILS",
    "₫": "VND",
    "€": "EUR",
    "₭": "LAK",
    "₮": "MNT",
    "₱": "PHP",
    "₲": "PYG",
    "₴": "UAH",
    "₵": "GHS",
    "₸": "KZT",
    "₹": "INR",
    "₺": "TRY",
    "₼": "AZN",
    "₽": "RUB",
    "₾": "GEL",
    "人民币": "CNY",
    "元": "CNY",
    "円": "JPY",
    "원": "KRW",
}
"""Signs of one currency alone."""

SHARED = """
$| ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD
TWD USD UYU XCD
B$| BND BSD
C$| CAD NIO
CFA| XAF XOF
DH| AED MAD
Dh| AED MAD
Dhs| AED MAD
Dhs.| AED MAD
FCFA| XAF XOF
KR| DKK ISK NOK SEK
Kr| DKK ISK NOK SEK
Kr.| DKK ISK NOK SEK
Rs| INR LKR MUR NPR PKR SCR
Rs.| INR LKR MUR NPR PKR SCR
kr| DKK ISK NOK SEK
kr.| DKK ISK NOK SEK
£| EGP FKP GBP GIP LBP SHP SSP SYP
¥| CNY JPY
₨| INR LKR MUR NPR PKR SCR
￥| CNY JPY
"""
"""Signs of several; the territory of the record may tell which."""

HOME = """
Afl.| AWG
Ar| MGA
Br| BYN ETB
Bs| BOB
Bs.S| VES
CF| KMF
CFPF| XPF
Cg.| XCG
D| GMD
DA| DZD
DT| TND
Db| STN
E| SZL
F CFA| XAF XOF
FBu| BIF
FC| CDF
FCFP| XPF
FG| GNF
Fdj| DJF
G| HTG
Gs.| PYG
K| MMK PGK ZMW
KM| BAM
Kz| AOA
L| HNL MDL
LS| SYP
Le| SLE
Lekë| ALL
M| LSL
MK| MWK
MTn| MZN
Nfk| ERN
Nu.| BTN
P| BWP
Q| GTQ
RF| RWF
Rf| MVR
S| SOS
SR| SCR
UM| MRU
VT| VUV
den| MKD
soʻm| UZS
р.| RUB
ر| PKR
ރ.| MVR
"""
"""Signs that are words elsewhere: money only where the currency is at home."""

TERRITORIES = """
AED| AE
AFN| AF
ALL| AL
AMD| AM
AOA| AO
ARS| AR
AUD| AU CC CX HM KI NF NR TV
AWG| AW
AZN| AZ
BAM| BA
BBD| BB
BDT| BD
BGN| BG
BHD| BH
BIF| BI
BMD| BM
BND| BN
BOB| BO
BRL| BR
BSD| BS
BTN| BT
BWP| BW
BYN| BY
BZD| BZ
CAD| CA
CDF| CD
CHF| CH LI
CLP| CL
CNY| CN
COP| CO
CRC| CR
CUP| CU
CVE| CV
CZK| CZ
DJF| DJ
DKK| DK FO GL
DOP| DO
DZD| DZ
EGP| EG
ERN| ER
ETB| ET
EUR| AD AT AX BE BL CY DE EA EE ES EU FI FR GF GP GR HR IC IE IT LT LU LV MC ME MF MQ MT NL PM PT RE
SI SK SM TF VA XK YT
FJD| FJ
FKP| FK
GBP| GB GG GS IM JE TA
GEL| GE
GHS| GH
GIP| GI
GMD| GM
GNF| GN
GTQ| GT
GYD| GY
HKD| HK
HNL| HN
HUF| HU
IDR| ID
ILS| IL
INR| IN
IQD| IQ
IRR| IR
ISK| IS
JMD| JM
JOD| JO PS
JPY| JP
KES| KE
KGS| KG
KHR| KH
KMF| KM
KPW| KP
KRW| KR
KWD| KW
KYD| KY
KZT| KZ
LAK| LA
LBP| LB
LKR| LK
LRD| LR
LSL| LS
LYD| LY
MAD| EH MA
MDL| MD
MGA| MG
MKD| MK
MMK| MM
MNT| MN
MOP| MO
MRU| MR
MUR| MU
MVR| MV
MWK| MW
MXN| MX
MYR| MY
MZN| MZ
NAD| NA
NGN| NG
NIO| NI
NOK| BV NO SJ
NPR| NP
NZD| CK NU NZ PN TK
OMR| OM
PEN| PE
PGK| PG
PHP| PH
PKR| PK
PLN| PL
PYG| PY
QAR| QA
RON| RO
RSD| RS
RUB| RU
RWF| RW
SAR| SA
SBD| SB
SCR| SC
SDG| SD
SEK| SE
SGD| SG
SHP| AC SH
SLE| SL
SOS| SO
SRD| SR
SSP| SS
STN| ST
SYP| SY
SZL| SZ
THB| TH
TJS| TJ
TMT| TM
TND| TN
TOP| TO
TRY| TR
TTD| TT
TWD| TW
TZS| TZ
UAH| UA
UGX| UG
USD| AS BQ DG EC FM GU HT IO MH MP PA PR PW SV TC TL UM US VG VI
UYU| UY
UZS| UZ
VES| VE
VND| VN
VUV| VU
WST| WS
XAF| CF CG CM GA GQ TD
XCD| AG AI DM GD KN LC MS VC
XCG| CW SX
XOF| BF BJ CI GW ML NE SN TG
XPF| NC PF WF
YER| YE
ZAR| ZA
ZMW| ZM
ZWG| ZW
"""
"""Currency to the territories that pay in it."""

NAMES = """
AED| uae dirham, uae dirhams, united arab emirates dirham
AFN| afghan afghani, afghan afghanis
ALL| albanian lek, albanian lekë, lek shqiptar, leku shqiptar, lekë shqiptar
AMD| armenian dram, armenian drams
AOA| angolan kwanza, angolan kwanzas, kwanza angolano, kwanzas angolanos
ARS| argentine peso, argentine pesos, peso argentino, pesos argentinos
AUD| australian dollar, australian dollars
AWG| arubaanse gulden, aruban florin
AZN| azerbaijani manat, azerbaijani manats
BAM| bosanskohercegovačka konvertibilna marka, bosanskohercegovačke konvertibilne marke,
bosanskohercegovačkih konvertibilnih maraka, bosnia-herzegovina convertible mark, bosnia-herzegovina
convertible marks, konvertibilna marka, konvertibilne marke, konvertibilnih maraka,
босанскохерцеговачка конвертибилна марка, босанскохерцеговачке конвертибилне маркe,
босанскохерцеговачких конвертибилних марака
BBD| barbadian dollar, barbadian dollars
BDT| bangladeshi taka, bangladeshi takas
BGN| bulgarian lev, bulgarian leva, български лев, български лева
BHD| bahraini dinar, bahraini dinars
BIF| burundian franc, burundian francs, franc burundais, francs burundais
BMD| bermudan dollar, bermudan dollars
BND| brunei dollar, brunei dollars
BOB| bolivian boliviano, bolivian bolivianos, boliviano, bolivianos
BRL| brazilian real, brazilian reals, reais brasileiros, real brasileiro
BSD| bahamian dollar, bahamian dollars
BTN| bhutanese ngultrum, bhutanese ngultrums
BWP| botswanan pula, botswanan pulas
BYN| belarusian ruble, belarusian rubles, белорусский рубль, белорусских рублей, белорусских рубля,
белорусского рубля
BZD| belize dollar, belize dollars
CAD| canadian dollar, canadian dollars, dollar canadien, dollars canadiens
CDF| congolese franc, congolese francs, franc congolais, francs congolais
CHF| franc suisse, franchi svizzeri, franco svizzero, francs suisses, schweizer franken, swiss
franc, swiss francs
CLP| chilean peso, chilean pesos, peso chileno, pesos chilenos
CNY| chinese yuan
COP| colombian peso, colombian pesos, peso colombiano, pesos colombianos
CRC| colones costarricenses, colón costarricense, costa rican colón, costa rican colóns
CUP| cuban peso, cuban pesos, peso cubano, pesos cubanos
CVE| cape verdean escudo, cape verdean escudos, escudo cabo-verdiano, escudos cabo-verdianos
CZK| czech koruna, czech korunas, česká koruna, české koruny, českých korun
DJF| djiboutian franc, djiboutian francs, franc djiboutien, francs djiboutiens
DKK| danish krone, danish kroner, dansk krone, danske kroner
DOP| dominican peso, dominican pesos, peso dominicano, pesos dominicanos
DZD| algerian dinar, algerian dinars, dinar algérien, dinars algériens
EGP| egyptian pound, egyptian pounds
ERN| eritrean nakfa, eritrean nakfas
ETB| ethiopian birr, ethiopian birrs
EUR| eiro, eura, eurai, euras, euro, euroa, euroja, euros, eurot, eurá, eurų, evra, evri, evro,
evrov, ευρώ, евра, евро
FJD| fijian dollar, fijian dollars
FKP| falkland islands pound, falkland islands pounds
GBP| british pound, british pounds
GEL| georgian lari, georgian laris
GHS| ghanaian cedi, ghanaian cedis
GIP| gibraltar pound, gibraltar pounds
GMD| gambian dalasi, gambian dalasis
GNF| franc guinéen, francs guinéens, guinean franc, guinean francs
GTQ| guatemalan quetzal, guatemalan quetzals, quetzal guatemalteco, quetzales guatemaltecos
GYD| guyanaese dollar, guyanaese dollars
HKD| hong kong dollar, hong kong dollars
HNL| honduran lempira, honduran lempiras, lempira hondureño, lempiras hondureños
HTG| gourde haïtienne, gourdes haïtiennes, haitian gourde, haitian gourdes
HUF| hungarian forint, hungarian forints, magyar forint
IDR| indonesian rupiah, indonesian rupiahs
ILS| israeli new shekel, israeli new shekels
INR| indian rupee, indian rupees
IQD| iraqi dinar, iraqi dinars
IRR| iranian rial, iranian rials
ISK| icelandic króna, icelandic krónur, íslensk króna, íslenskar krónur
JMD| jamaican dollar, jamaican dollars
JOD| jordanian dinar, jordanian dinars
JPY| japanese yen
KES| kenyan shilling, kenyan shillings
KGS| kyrgystani som, kyrgystani soms, киргизский сом, киргизских сома, киргизских сомов, киргизского
сома
KHR| cambodian riel, cambodian riels
KMF| comorian franc, comorian francs, franc comorien, francs comoriens
KPW| north korean won
KRW| south korean won
KWD| kuwaiti dinar, kuwaiti dinars
KYD| cayman islands dollar, cayman islands dollars
KZT| kazakhstani tenge, kazakhstani tenges, казахский тенге, казахских тенге, казахского тенге
LAK| laotian kip, laotian kips
LBP| lebanese pound, lebanese pounds
LKR| sri lankan rupee, sri lankan rupees
LRD| liberian dollar, liberian dollars
LSL| lesotho loti, lesotho lotis
LYD| libyan dinar, libyan dinars
MAD| dirham marocain, dirhams marocains, moroccan dirham, moroccan dirhams
MDL| lei moldovenești, leu moldovenesc, moldovan lei, moldovan leu
MGA| ariary malgache, ariarys malgaches, malagasy ariaries, malagasy ariary
MKD| macedonian denar, macedonian denari, македонски денар, македонски денари
MMK| myanmar kyat, myanmar kyats
MNT| mongolian tugrik, mongolian tugriks
MOP| macanese pataca, macanese patacas, pataca macaense, patacas macaenses
MRU| mauritanian ouguiya, mauritanian ouguiyas
MUR| mauritian rupee, mauritian rupees, roupie mauricienne, roupies mauriciennes
MVR| maldivian rufiyaa, maldivian rufiyaas
MWK| malawian kwacha, malawian kwachas
MXN| mexican peso, mexican pesos, peso mexicano, pesos mexicanos
MYR| malaysian ringgit, malaysian ringgits
MZN| meticais moçambicanos, metical moçambicano, mozambican metical, mozambican meticals
NAD| namibian dollar, namibian dollars
NGN| nigerian naira, nigerian nairas
NIO| córdoba oro, córdobas oro, nicaraguan córdoba, nicaraguan córdobas
NOK| norsk krone, norske kroner, norwegian krone, norwegian kroner
NPR| nepalese rupee, nepalese rupees
NZD| new zealand dollar, new zealand dollars
OMR| omani rial, omani rials
PAB| balboa panameño, balboas panameños, panamanian balboa, panamanian balboas
PEN| peruvian sol, peruvian soles, sol peruano, soles peruanos
PGK| papua new guinean kina
PHP| philippine peso, philippine pesos
PKR| pakistani rupee, pakistani rupees
PLN| polish zloty, polish zlotys, złote polskie, złotego polskiego, złoty polski, złotych polskich
PYG| guaraní paraguayo, guaraníes paraguayos, paraguayan guarani, paraguayan guaranis
QAR| qatari riyal, qatari riyals
RON| lei românești, leu românesc, romanian lei, romanian leu
RSD| serbian dinar, serbian dinars, српска динара, српски динар, српских динара
RUB| russian ruble, russian rubles, российский рубль, российских рублей, российских рубля,
российского рубля
RWF| franc rwandais, francs rwandais, rwandan franc, rwandan francs
SAR| saudi riyal, saudi riyals
SBD| solomon islands dollar, solomon islands dollars
SCR| roupie des seychelles, roupies des seychelles, seychellois rupee, seychellois rupees
SDG| sudanese pound, sudanese pounds
SEK| svensk krona, svenska kronor, swedish krona, swedish kronor
SGD| singapore dollar, singapore dollars
SHP| st. helena pound, st. helena pounds
SLE| sierra leonean leone, sierra leonean leones
SOS| somali shilling, somali shillings
SRD| surinaamse dollar, surinamese dollar, surinamese dollars
SSP| south sudanese pound, south sudanese pounds
STN| dobra de são tomé e príncipe, dobras de são tomé e príncipe, são tomé & príncipe dobra, são
tomé & príncipe dobras
SYP| syrian pound, syrian pounds
SZL| swazi emalangeni, swazi lilangeni
THB| thai baht
TJS| tajikistani somoni, tajikistani somonis
TMT| turkmenistani manat
TND| dinar tunisien, dinars tunisiens, tunisian dinar, tunisian dinars
TOP| tongan paʻanga
TRY| turkish lira, türk lirası
TTD| trinidad & tobago dollar, trinidad & tobago dollars
TWD| new taiwan dollar, new taiwan dollars
TZS| tanzanian shilling, tanzanian shillings
UAH| ukrainian hryvnia, ukrainian hryvnias, украинская гривна, украинские гривны, украинских гривен,
украинской гривны, українська гривня, українських гривень, української гривні, українські гривні
UGX| ugandan shilling, ugandan shillings
USD| amerikaanse dollar, dollar des états-unis, dollars des états-unis, dólar americano, dólar
estadounidense, dólares americanos, dólares estadounidenses, us dollar, us dollars
UYU| peso uruguayo, pesos uruguayos, uruguayan peso, uruguayan pesos
UZS| uzbekistani som
VES| bolívar venezolano, bolívares venezolanos, venezuelan bolívar, venezuelan bolívars
VND| vietnamese dong
VUV| vanuatu vatu, vanuatu vatus, vatu vanuatuan, vatus vanuatuans
WST| samoan tala
XAF| central african cfa franc, central african cfa francs, franc cfa (beac), franco cfa de beac,
franco cfa de áfrica central, francos cfa de beac, francos cfa de áfrica central, francs cfa (beac)
XCD| east caribbean dollar, east caribbean dollars
XCG| caribbean guilder, caribbean guilders, caribische gulden
XOF| franc cfa (bceao), franco cfa de bceao, francos cfa de bceao, francs cfa (bceao), west african
cfa franc, west african cfa francs
XPF| cfp franc, cfp francs, franc cfp, francs cfp
YER| yemeni rial, yemeni rials
ZAR| south african rand
ZMW| zambian kwacha, zambian kwachas
ZWG| zimbabwean gold
"""
"""Currency to its names, comma between them."""
