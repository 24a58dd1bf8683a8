# Names of codes: none yet.

# Countries, ISO 3166-1, and languages, ISO 639-3; others stay codes.
country-LA = Laos
country-TH = Thailand
country-MM = Myanmar
country-KH = Kambodja
country-VN = Vietnam
country-CN = Kina
country-MY = Malaysia
country-SG = Singapore
country-ID = Indonesien
country-PH = Filippinerna
country-IN = Indien
country-BD = Bangladesh
country-BE = Belgien
country-SE = Sverige
country-GB = Storbritannien
country-NL = Nederländerna
country-FR = Frankrike
country-DE = Tyskland
country-KR = Sydkorea
country-JP = Japan
country-AE = Förenade Arabemiraten
tongue-lao = Lao
tongue-tha = Thai
tongue-mya = Burmesiska
tongue-shn = Shan
tongue-khm = Khmer
tongue-vie = Vietnamesiska
tongue-eng = Engelska
tongue-fra = Franska
tongue-nld = Nederländska
tongue-swe = Svenska
tongue-hmn = Hmong
tongue-kac = Kachin
tongue-ksw = Karen
tongue-mnw = Mon
