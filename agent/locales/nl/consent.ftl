# The text that is read aloud to a person before anything is told to another office, and the sheet for it, in Dutch.
# Not yet read by a native reader.
#
# It is spoken: short sentences, "you" and "we", words that everybody knows. Whoever translates keeps every
# promise and every limit as it is, and adds none. It is not legal advice: see docs/guides/consent.md.

## The page on which it is chosen

consent-heading = Toestemmingstekst
consent-explained = Lees dit voor aan de persoon, in de taal die de persoon het best kent. Kies ze hieronder, welke taal uw scherm ook heeft.
consent-language = Taal van de tekst
consent-language-of-file = die van de persoon van het dossier
consent-partner = Partner die het te horen krijgt
consent-partner-later = nog niet bekend
consent-file = Dossier van de persoon
consent-no-file = geen
consent-show = De tekst tonen
consent-print = Druk het af vanuit uw browser: alles behalve het blad wordt weggelaten.
consent-legal = Dit is geen juridisch advies. Laat de tekst nakijken door iemand die de wet van uw land kent voordat u hem gebruikt.
consent-suggested = De persoon spreekt deze taal, zegt het dossier.
error-consent-no-text = Er is geen tekst in een taal die de persoon van dit dossier spreekt.
error-consent-no-text-next = Kies een taal waaruit een tolk voorleest. Het blad heeft een regel voor de tolk.

## For whoever reads

consent-title = Voordat we een ander kantoor om hulp vragen
consent-reader = Voor wie dit voorleest: kies een plaats waar niemand anders meeluistert. Lees traag. Vraag na elk deel of het begrepen is, en beantwoord vragen. De hulp hangt niet af van het antwoord.

## 1

consent-who-heading = Wie we zijn
consent-who = Ik zeg u nu mijn naam, en de naam van het kantoor waarvoor ik werk. We helpen mensen die door anderen gekwetst of bedrogen zijn.
consent-who-else = We willen graag een ander kantoor vragen om u ook te helpen. Het doet hetzelfde werk als wij.
consent-who-partner = Het is het kantoor { $partner }. Ik zeg u nu wie dat zijn en in welk land.
consent-who-later = Voordat er iets over u gezegd wordt, zeg ik u welk kantoor het is en in welk land.

## 2

consent-why-heading = Waarom er iets gezegd wordt
consent-why = We vertellen het andere kantoor over u om één reden: zodat het u kan helpen met wat u nodig hebt. Bijvoorbeeld met een veilige plaats, een dokter, een advocaat, school, werk, of de weg naar huis.
consent-why-nothing-else = Het wordt voor niets anders gebruikt. Zou het ooit voor iets anders gebruikt worden, dan vragen we het u opnieuw.

## 3

consent-what-heading = Wat er gezegd wordt, en aan wie
consent-what-first = Eerst: welke hulp u nodig hebt, en enkele algemene feiten, zoals uw leeftijdsgroep, uw talen en het land. Geen naam, geen adres, geen telefoonnummer, geen foto.
consent-what-second = Daarna, als het andere kantoor gezegd heeft dat het u zal helpen: wat het daarvoor moet weten. Bijvoorbeeld over uw gezondheid, of wanneer het veilig is om u te bereiken. Nog altijd geen naam.
consent-what-third = Als laatste, alleen als het nodig is: wie u bent. Alleen de mensen daar die u helpen, mogen het lezen.
consent-what-parts = U mag ja zeggen op het eerste deel en niet op de andere.
consent-what-never = U mag zeggen wie het nooit mag weten. Bijvoorbeeld uw familie, uw dorp, uw ambassade, of de overheid. Ons kantoor en het andere kantoor moeten zich daaraan houden.
consent-what-abroad = Het andere kantoor ligt misschien in een ander land. De wet daar beschermt u misschien minder dan de wet hier. Dat kunnen we niet veranderen.

## 4

consent-kept-heading = Hoe het bewaard wordt, en hoelang
consent-kept-locked = Het wordt op slot bewaard op de computers van ons kantoor en van het andere kantoor. Het reist op slot. De computer in het midden die het doorgeeft, kan het niet lezen.
consent-kept-how-long = Als het andere kantoor u niet helpt, verwijdert het wat het te horen kreeg. Als zijn werk met u voorbij is, verwijdert het na 90 dagen uw naam en alles wat zegt wie u bent, tenzij u met dat kantoor iets anders afgesproken hebt.
consent-kept-here = Hoelang ons kantoor uw dossier bewaart, zeg ik u nu.
consent-kept-until = Uw akkoord geldt hoogstens twaalf maanden. Daarna vragen we het u opnieuw.

## 5

consent-back-heading = U mag van gedachten veranderen
consent-back = U mag uw akkoord op elk moment terugnemen, helemaal of voor een deel. U hoeft niet te zeggen waarom. Zeg het aan mij, of aan om het even wie van ons kantoor of van het andere kantoor. Ik zeg u nu hoe u ons kunt bereiken.
consent-back-help = U verliest daardoor geen hulp van ons.
consent-back-what = Dan wordt wat gezegd is niet meer gebruikt, en we vragen het andere kantoor om het te verwijderen. Het moet ons antwoorden, en we zeggen u wat het geantwoord heeft. Als het van de wet iets moet bewaren, dan moet het dat zeggen.
consent-back-limit = Wat iemand al gelezen heeft, blijft gelezen.

## 6

consent-rights-heading = Wat u mag vragen
consent-rights = U mag op elk moment vragen wat er over u geschreven staat, en het laten voorlezen. U mag een kopie hebben. U mag fouten laten verbeteren. U mag vragen om het te verwijderen.
consent-rights-complain = Is er iets niet goed gedaan, dan mag u bij ons kantoor een klacht indienen. In veel landen is er ook een overheidsdienst die toezicht houdt op persoonsgegevens.

## 7

consent-free-heading = U hoeft geen ja te zeggen
consent-free = U hoeft geen ja te zeggen, en niemand zal boos zijn. Zegt u nee, dan blijven we u helpen met wat we zelf kunnen doen.
consent-free-time = U mag de tijd nemen om na te denken. U mag praten met iemand die u vertrouwt. U mag vragen stellen zo vaak u wilt.
consent-free-danger = Alleen als iemands leven in gevaar is en we het u niet kunnen vragen, mag er iets gezegd worden zonder uw ja. Dan beslissen twee van ons, en we zeggen het u zodra we kunnen.
consent-free-child = Bent u jonger dan 18, dan vragen we het u, en we vragen het aan iemand die voor u verantwoordelijk is. Heeft die persoon een aandeel gehad in wat u overkomen is, dan beslissen anderen wat het beste voor u is.

## The sheet

consent-sheet-heading = Wat afgesproken is
consent-sheet-hint = Schrijf geen naam waar een dossiernummer volstaat.
consent-sheet-case = Dossiernummer
consent-sheet-agree-first = Ik ga akkoord dat het eerste deel gezegd wordt.
consent-sheet-agree-second = Ik ga akkoord dat het tweede deel gezegd wordt.
consent-sheet-agree-third = Ik ga akkoord dat het derde deel gezegd wordt: wie ik ben.
consent-sheet-purpose = Waarvoor
consent-sheet-office = Aan welk kantoor
consent-sheet-never = Nooit zeggen aan
consent-sheet-until = Geldig tot (hoogstens twaalf maanden)
consent-sheet-told-back = Ik kreeg te horen hoe ik het terugneem.
consent-sheet-told-kept = Ik kreeg te horen hoelang het bewaard wordt.
consent-sheet-spoken = Ik heb ja gezegd en zet geen handtekening of teken.
consent-sheet-person = Handtekening of teken van de persoon
consent-sheet-responsible = Handtekening of teken van iemand die verantwoordelijk is, als de persoon jonger is dan 18
consent-sheet-reader = Handtekening of teken van wie voorgelezen heeft
consent-sheet-interpreter = Handtekening of teken van de tolk, en taal
consent-sheet-place = Plaats
consent-sheet-date = Datum
