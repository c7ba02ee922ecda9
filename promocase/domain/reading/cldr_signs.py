"""The signs of currencies.

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
