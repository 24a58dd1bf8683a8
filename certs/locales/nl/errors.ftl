# Why a command was not carried out, what became of the data, and what to do, in Dutch. One message per code; what is
# said of a whole family of codes is followed by what the program itself says. Not yet read by a native reader.

## What became of the data

safety-hub-kept = Wat de hub bereikt heeft, telt, en de rest is bewaard in deze map.
safety-list-whole = De lijst en het logboek zijn volledig, en niets is verloren.
safety-invited = De uitnodiging staat in het logboek en is aan niemand getoond.
safety-kit-unused = De autoriteit is ongeschonden; deze herstelset mag niet gebruikt worden.
safety-kit-not-confirmed = De autoriteit is gemaakt en de bladen zijn geschreven, maar niet bevestigd.
safety-nobody-admitted = Niemand is toegelaten, en het logboek zegt wie vergeleken heeft.
safety-logged = Wat in het logboek staat, is gedaan, en niets anders.

## The authority and its folder

error-authority-not-initialised = Er is geen autoriteit in { $dir }.
error-authority-not-initialised-next = Maak er een met saphan-ca init --network NAME, of noem de map ervan met --dir.
error-authority-already-initialised = Er is al een autoriteit in { $dir }.
error-authority-already-initialised-next = Bekijk ze met saphan-ca status, of noem een andere map met --dir.
error-authority-disk = Een bestand van de autoriteit kan niet gelezen of geschreven worden: { $file } ({ $detail }). Er is niets uitgegeven.
error-authority-log = De lijst van de autoriteit is beschadigd: { $original }
error-authority-log-next = Neem de nieuwste back-up, en verander vóór die tijd niets.
error-authority-root = De basissleutel van de autoriteit is beschadigd: { $original }
error-authority-root-next = Neem de nieuwste back-up.
error-authority-other-key = root.key en root.pem horen niet bij elkaar.
error-authority-other-key-next = Neem beide uit één back-up.
error-authority-signer = De sleutel van de autoriteit heeft niet ondertekend. Er is niets uitgegeven.
error-authority-signer-next = Probeer opnieuw.
error-authority-backup = Dit is geen back-up van een autoriteit, of er is een stuk af.
error-authority-backup-next = Neem er een andere kopie van: saphan-ca backup verify FILE.
error-authority-backup-damaged = De back-up is beschadigd: hij opent, en bevat niet wat verzegeld is.
error-authority-occupied = { $dir } is niet leeg, en een autoriteit wordt nooit over iets heen teruggezet.
error-authority-occupied-next = Kies een andere map: saphan-ca restore FILE --dir DIR.
error-acts = Het logboek van handelingen is veranderd.
error-acts-next = Neem de nieuwste back-up en geef voordien niets uit: saphan-ca backup verify FILE. Bewaar deze map: ze toont wat er gebeurd is.
error-issue = Een certificaat kon niet gemaakt worden. Er is niets uitgegeven.
error-issue-next = Kijk met saphan-ca check.
error-certificate-next = Kijk met saphan-ca check.
error-root-changes = De basissleutel is 24 keer gewisseld en kan niet meer gewisseld worden.
error-root-changes-next = Kijk met saphan-ca show powers.
error-handed-to-same = { $name } handelt hier al.
error-handed-to-same-next = Noem wie het overneemt.
error-by-nobody = Er is niet gezegd wie handelt.
error-by-nobody-next = Hetzelfde commando met --by NAME, of stel SAPHAN_CA_BY in.

## Partners and requests

error-authority-network = De aanvraag is voor netwerk { $network }, niet voor dit.
error-authority-network-next = Vraag het aan wie ze stuurde.
error-authority-other-identity = { $partner } is actief met een andere sleutel.
error-authority-other-identity-next = Is die sleutel verloren, haal { $partner } dan eerst uit het netwerk. Kijk met saphan-ca partner show { $partner }.
error-authority-used-key = Deze sleutel telt niet meer, of is van een andere partner of hub.
error-authority-used-key-next = Er zijn nieuwe sleutels nodig.
error-authority-not-invited = De aanvraag voor { $partner } kwam zonder uitnodiging van deze autoriteit.
error-authority-not-invited-next = Weiger niets en laat niets toe, en kijk naar de hub. Zie saphan-ca request list.
error-request = De aanvraag is niet zoals ze moet zijn.
error-request-next = Vraag het bestand opnieuw aan het kantoor. Het maakt er een met saphan-agent init --request FILE.
error-request-time = De aanvraag is gemaakt op { $at }, buiten de laatste 30 dagen.
error-request-time-next = Het kantoor maakt een nieuwe met saphan-agent init --request FILE.
error-request-ambiguous = { $partner } vraagt meer dan één keer: { $one } en { $other }.
error-request-ambiguous-next = Hetzelfde commando met --request, en die welke u bedoelt.
error-renewal-partner = De aanvraag is van { $other }, niet van { $partner }.
error-renewal-partner-next = Hetzelfde commando met het juiste bestand of de juiste partner.
error-hub-name-other = De aanvraag is voor hub { $other }, niet voor { $name }.
error-hub-name-other-next = Hetzelfde commando met het juiste bestand of de juiste naam.
error-since = Een partner kan niet uit het netwerk gehaald worden vanaf { $since }, dat nog moet komen.
error-since-next = Hetzelfde commando zonder --since, of met een tijd die voorbij is.
error-invitation-too-long = De uitnodiging zou te lang zijn.
error-invitation-too-long-next = Hetzelfde commando met een kortere --hub.
error-number-mistyped-in = Iets is fout gelezen, gehoord of getypt in groep { $group }, dus is er niets vergeleken.
error-number-differs = Wat { $partner } voorlas, is niet het nummer van de aanvraag die de hub doorgaf.
error-number-differs-next = Weiger ze met saphan-ca request refuse { $partner } --reason number-differs, en nodig het kantoor opnieuw uit langs een andere weg.

## The recovery kit

error-kit-next = Hetzelfde commando, met de afgedrukte bladen bij de hand.
error-kit-absent = Deze autoriteit heeft geen herstelset.
error-kit-absent-next = Maak er een met saphan-ca kit make.
error-kit-word-count = Een blad heeft 25 woorden.
error-kit-word = Woord { $number } staat op geen enkel blad.
error-kit-checksum = Een woord is fout, of twee zijn van plaats verwisseld.
error-kit-share-number = Het eerste woord is er geen waarmee een blad begint.
error-kit-same-share = Dat is twee keer blad { $sheet }; er zijn twee verschillende bladen nodig.
error-kit-mixed = De twee bladen zijn van verschillende herstelsets.
error-kit-mixed-next = Kijk naar het nummer van de herstelset erop.
error-kit-other-key = Deze bladen zijn van een andere herstelset, of een ervan is veranderd.
error-kit-other-key-next = Probeer het derde blad.
error-kit-answer = Woord { $number } van blad { $sheet } is een ander.
error-kit-answer-next = Kijk naar het afgedrukte blad, daarna saphan-ca kit confirm.
error-share-count = Er zijn twee bladen nodig, niet meer en niet minder.
error-share-count-next = Geef --share twee keer.

## Visits at the hub

error-authority-older = De hub heeft { $hub } vermeldingen van de lijst en deze map { $ours }: dit is een oudere kopie van de autoriteit.
error-authority-older-next = Geef hier niets uit. Neem de nieuwste back-up: saphan-ca restore FILE.
error-authority-forked = De hub heeft een andere lijst dan deze map: de sleutel van de autoriteit is op twee kopieën gebruikt, of dit is de hub van een ander netwerk.
error-authority-forked-next = Geef hier niets uit. Kijk naar elke kopie van deze map die er is: saphan-ca log verify.
error-hub-set-back = De hub heeft { $hub } vermeldingen van de lijst en had er { $before } bij het laatste contact: hij is teruggezet.
error-hub-set-back-next = Bel de operator van de hub. Is de hub teruggezet uit een back-up: saphan-ca sync --hub-restored.
error-hub-name-next = Kijk of deze computer een verbinding met het internet heeft, daarna saphan-ca sync.
error-hub-silent-next = Kijk naar de verbinding, en vraag wie ervoor zorgt of UDP doorgelaten wordt. Probeer later opnieuw: saphan-ca sync.
error-hub-cut = De verbinding met de hub is verbroken.
error-hub-cut-next = Probeer opnieuw wanneer de verbinding er weer is: saphan-ca sync.
error-hub-busy-next = Probeer later opnieuw: saphan-ca sync.
error-hub-not-trusted-next = Kijk naar de klok van deze computer en naar het adres van de hub: saphan-ca sync --hub HOST:PORT.
error-not-accepted = De hub aanvaardt het certificaat van deze autoriteit niet.
error-not-accepted-next = Kijk naar de klok van deze computer, en of de hub bij dit netwerk hoort: saphan-ca sync --hub HOST:PORT.
error-admin = De hub weigert wat de autoriteit brengt.
error-admin-next = Bel de operator van de hub: zijn logboek zegt waarom.
error-hub-unexpected = De hub antwoordt iets anders dan gevraagd is.
error-hub-unexpected-next = Bel de operator van de hub: zijn logboek zegt waarom.
error-hub-own-word = De hub geeft een terugtrekking door die niet klopt.
error-hub-own-word-next = Bel de operator van de hub: iemand verandert wat hij doorgeeft.
error-frame-next = Bel de operator van de hub: zijn logboek zegt waarom.

## Files, the terminal, the pages

error-file-exists-sheet = { $file } bestaat al; misschien is het de enige kopie van een blad.
error-file-exists-sheet-next = Kies een andere map met --sheets.
error-file-exists-other = { $file } bestaat al.
error-file-not-written = { $file } kan niet geschreven worden ({ $detail }).
error-file-not-written-next = Kies een ander bestand.
error-file-not-written-sheet = { $file } kan niet geschreven worden ({ $detail }).
error-file-not-written-sheet-next = Verwijder de bladen van deze poging, daarna saphan-ca kit make.
error-file-not-written-answer = { $file } kan niet geschreven worden ({ $detail }).
error-file-not-written-answer-next = Hetzelfde commando nog eens.
error-file-not-written-invitation = { $file } kan niet geschreven worden ({ $detail }).
error-file-not-written-invitation-next = saphan-ca invite nog eens, met een ander bestand.
error-passphrase-differs = De twee wachtzinnen zijn niet dezelfde.
error-no-terminal = Er is geen terminal om de wachtzin te vragen.
error-no-terminal-next = Gebruik --passphrase-file FILE.
error-no-terminal-confirm = Dit moet bevestigd worden, en er is niemand om het te vragen.
error-no-terminal-confirm-next = Gebruik --yes.
error-no-answer = Niemand antwoordt.
error-no-answer-next = Hetzelfde commando, in een terminal.
error-not-confirmed-next = Hetzelfde commando, wanneer u zeker bent.
error-pages-not-served = Er worden geen pagina’s aangeboden voor deze autoriteit.
error-pages-not-served-next = Bied ze aan met saphan-ca serve.
error-no-browser-next = Schrijf de link met saphan-ca open --print, en open hem zelf.
error-ready-file = Het bestand dat zegt dat de pagina’s er zijn, kan niet geschreven worden: { $file } ({ $detail }).
error-signals-next = Start het opnieuw.
error-man = De handleiding kan niet geschreven worden.

## What all programs say alike

error-sealed-malformed = Dit is geen verzegeld bestand van Saphan, of het is beschadigd.
error-sealed-malformed-next = Neem de nieuwste back-up.
error-sealed-format = Dit bestand is door een nieuwer programma verzegeld.
error-sealed-format-next = Werk dit programma bij.
error-sealed-cost = Dit bestand vraagt meer dan een verzegeld bestand mag.
error-sealed-cost-next = Neem de nieuwste back-up.
error-sealed-memory = Er is niet genoeg vrij geheugen om de wachtzin te proberen.
error-sealed-memory-next = Sluit andere programma’s, en probeer opnieuw.
error-sealed-damaged = De wachtzin is juist, maar het bestand is beschadigd.
error-sealed-damaged-next = Neem de nieuwste back-up.
error-sealed-too-long = Dit is meer dan een verzegeld bestand bevat.
error-sealed-too-long-next = Verwittig de makers van dit programma.
error-no-memory = Er is niet genoeg vrij geheugen om het nummer te berekenen.
error-no-memory-next = Sluit andere programma’s, en probeer opnieuw.
error-certificate = Een certificaat klopt niet.
error-signed = Een handtekening klopt niet.
error-signed-next = Vertrouw er niet op. Vraag wie ze gaf om een andere.
error-number-form = Een nummer om te vergelijken heeft 5 groepen van 5 cijfers.
error-number-form-next = Laat het opnieuw voorlezen, en typ ze allemaal.
error-number-mistyped = Iets is fout gelezen, gehoord of getypt, dus is er niets vergeleken.
error-number-mistyped-next = Laat het opnieuw voorlezen.
error-hub-name = De naam van de hub is niet gevonden.
error-socket = Deze computer geeft het programma geen netwerk.
error-socket-next = Kijk of een firewall het tegenhoudt, en probeer dan opnieuw.
error-hub-silent = De hub antwoordt niet.
error-hub-busy = De hub is bezet.
error-hub-not-trusted = Wat op het adres van de hub antwoordt, is niet de hub van dit netwerk. Er is niets verzonden.
error-frame = De hub antwoordde in een vorm die dit programma niet leest.
error-not-confirmed = Niemand heeft het bevestigd.
error-no-browser = Er opent vanzelf geen browser.
error-pages-address = De pagina’s kunnen niet aangeboden worden op { $address } ({ $detail }).
error-pages-address-next = Noem een ander adres met --ui, of stop wat dit gebruikt.
error-ready-file-next = Noem een ander bestand.
error-signals = Deze computer zegt het programma niet wanneer het moet stoppen.
error-runtime = Het programma kan niet starten.
error-runtime-next = Sluit andere programma’s, en probeer opnieuw.
error-pages-link = Het bestand om de pagina’s te openen kan niet geschreven worden: { $file } ({ $detail }).
error-pages-link-next = Kijk of de schijf plaats heeft en of u er mag schrijven.
