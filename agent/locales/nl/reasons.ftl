# Why a passage was found, what is wrong with a field, and what becomes of it, in Dutch. Not yet read by a native
# reader.

## Why a passage was found: stands after the passage

passage = { $reason } (tekens { $from } tot { $to })
passage-instead = { $reason } (tekens { $from } tot { $to }); schrijf { $suggestion }
found-known = staat in het dossier
found-known-part = is een deel van een naam in het dossier
found-misspelt = is bijna een naam in het dossier
found-sounds-alike = klinkt als een naam in het dossier
found-initials = zijn initialen van een naam in het dossier
found-known-number = is een nummer in het dossier
found-known-birth = is een geboortedatum in het dossier
found-checksum = is een nummer met juiste controlecijfers
found-pattern = heeft de vorm van iets wat identificeert
found-cue = volgt op een woord dat voor namen staat
found-beside = wordt samen met iemand genoemd
found-given-name = is een naam die mensen krijgen
found-capitals = is geschreven als een naam
found-place-cue = hoort bij een woord voor kleine plaatsen
found-birth-cue = is een datum na een woord over geboorte
found-combination = past samen met wat ernaast staat bij weinig mensen
found-too-much = is te lang om na te kijken; maak de tekst korter
found-identifies = staat in het dossier als iets wat identificeert
found-unreadable = kan niet teruggelezen worden

## What is wrong with a file that was imported

problem-unknown = dit veld bestaat niet
problem-unknown-near = dit veld bestaat niet; misschien is { $name } bedoeld
problem-missing = { $field } ontbreekt
problem-repeated = { $field } staat er twee keer
problem-wrong-type = hier hoort een andere soort waarde ({ $expected })
problem-value = deze waarde hoort hier niet ({ $original })
problem-repeated-id = dit nummer staat er twee keer
problem-unknown-person = geen persoon van het dossier heeft dit nummer
problem-unknown-giver = geen persoon en geen medewerker heeft dit nummer
problem-related-to-self = een persoon heeft een relatie met zichzelf
problem-no-relation = de relatie met een andere persoon is nodig
problem-no-name = minstens één naam, roepnaam of andere naam is nodig
problem-no-nationality = een nationaliteit is nodig; XX betekent niet bekend, XS staatloos
problem-no-main-person = minstens één persoon over wie de doorverwijzing gaat, is nodig
problem-too-many = een doorverwijzing bevat er hoogstens { $max }; houd wat ervoor belangrijk is
problem-no-form = minstens één vorm is nodig; unknown is er een
problem-date-order = deze datum komt voor de datum waaruit hij volgt
problem-age = deze leeftijd is niet mogelijk
problem-minor-denied = de bepaalde leeftijd is onder 18, dus is de persoon jonger dan 18
problem-area-elsewhere = dit gebied ligt in een ander land
problem-no-handover = een transfer heeft de manier van de overdracht nodig
problem-to-self = de ontvanger is dit kantoor zelf
problem-covers-nobody = een toestemming geldt voor minstens één persoon
look-evidence-of-minor = De aanwijzingen zeggen jonger dan 18, de beslissing zegt volwassen. Behandel de persoon als jonger dan 18 tot het duidelijk is.
look-not-lowest-age = De bepaalde leeftijd is hoger dan de laagste die beoordeeld is. De laagste telt.
look-bones-alone = Alleen botten bepalen dat de persoon volwassen is. Er is een andere methode nodig.
look-no-age-disputed = Een document toont een valse geboortedatum. Voeg het risico toe dat de leeftijd betwist is.
look-age-and-birth = De bepaalde leeftijd en de gegeven geboortedatum verschillen meer dan een jaar.
look-no-consent = Geen geldige toestemming geldt voor deze persoon en deze ontvanger. De persoon kan nog niet doorverwezen worden.
look-no-assent = Er is geen instemming van het kind genoteerd. Vraag het aan het kind, in een taal die het kind spreekt.
look-consent-ended = Deze toestemming eindigde voordat de doorverwijzing voorbereid was. Vraag ze opnieuw.
look-consent-long = Een toestemming geldt hoogstens 12 maanden, 30 dagen zonder het woord van de persoon. Vraag ze op tijd opnieuw.
look-zawgyi = Deze tekst lijkt op Zawgyi, dat anderen als andere letters lezen. Zet hem om naar Unicode, en importeer het dossier opnieuw.
look-own-codes = Codes van dit kantoor blijven in het dossier en vertrekken nooit. De ontvanger leest alleen de andere.

## What a referral lacks

lacking-risk = hoe groot het risico is
lacking-constraints = wat niet mag gebeuren, of dat er niets is
lacking-best-interest = hoever de beslissing over het hoger belang van het kind staat

## What becomes of a field of the file

rule-as-it-is = zoals het is
rule-code = een code
rule-month = de maand
rule-quarter = de maand; het kwartaal als het zeldzaam is
rule-role = de rol
rule-age-band = een leeftijdsgroep
rule-birth = zoals het is; eerder alleen wat het doet met de leeftijdsgroep
rule-minor = jonger dan 18 of volwassen
rule-under-18 = jonger dan 18 of niet
rule-section = de afdeling van het werk
rule-five = hoogstens vijf codes, in volgorde
rule-country = alleen het land
rule-area = een land, een grote streek, of een groot gebied van het eerste niveau
rule-area-large = een grote streek, of een groot gebied van het eerste niveau
rule-chooses-area = kiest het gebied
rule-random-id = een willekeurig nummer
rule-record-date = een eigen datum
rule-record-numbers = eigen nummers
rule-new-numbers = willekeurig opnieuw genummerd
rule-allowed-language = alleen een taal die dit niveau toelaat
rule-allowed-languages = alleen talen die dit niveau toelaat, en of er andere zijn
rule-checked = zoals het is, na het zoeken naar passages
rule-summary = weggelaten; waar het mag zoals het is, na het zoeken naar passages
rule-roles-out = een code; familieleden, veilige contacten en getuigen blijven eruit
rule-children = 0, 1, of 2 en meer
rule-safe-contact = of de persoon een eigen veilig contact heeft
rule-rare = maakt de combinatie zeldzaam
rule-case-number = zoals het is; daarvoor staat een willekeurig nummer in de plaats
rule-counted = geteld, met wat toegevoegd is
rule-rounded = afgerond op het eerste cijfer
rule-chosen = zoals het is, waar iemand het koos
rule-guard = wordt hier gelezen, om te beslissen wat mag vertrekken
rule-legal-code = een code; voor juridische procedures
rule-legal-as-it-is = zoals het is; voor juridische procedures

## Why the administrator refused a request

rejected-number-differs = het nummer dat voorgelezen is, is niet dat van de aanvraag
rejected-not-reached = de beheerder bereikte niemand van dit kantoor
rejected-not-theirs = de beheerder kreeg te horen dat dit kantoor niets vraagt
rejected-other-invitation = er moet een andere uitnodiging gebruikt worden
rejected-other = de beheerder geeft een andere reden
