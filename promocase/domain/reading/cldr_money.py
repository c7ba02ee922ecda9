"""The names of currencies.

Made by tools/write_cldr.py from the CLDR; do not edit.
"""

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
