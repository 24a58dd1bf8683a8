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
rejected-not-theirs = de beheerder kreeg te horen dat dit kantoor niets gevraagd heeft
rejected-other-invitation = er moet een andere uitnodiging gebruikt worden
rejected-other = de beheerder geeft een andere reden
