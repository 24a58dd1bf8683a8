# The rest of a referral's life, in Dutch. Not yet read by a native reader.

## Forms

when-day = Dag
when-month = Maand
when-year = Jaar
when-hour = Uur
when-minute = Minuut
error-date-unfit = Deze dag bestaat niet op de kalender, of dit tijdstip bestaat niet.
error-date-unfit-next = Geef dag, maand en jaar; voor een tijdstip ook het uur.
error-number-unfit = Dit is geen getal van 0 tot 255.
error-number-unfit-next = Typ een geheel getal, of laat het leeg.
error-done-meanwhile = Dit is al gedaan sinds de pagina geopend werd, misschien doordat er twee keer op de knop gedrukt is.
error-done-meanwhile-next = Kijk naar de doorverwijzing. Moet het nog eens gebeuren, druk dan opnieuw op de knop.
error-upload-broken = Het formulier is niet helemaal aangekomen, of het is te lang voor een pagina.
error-upload-broken-next = Stuur het opnieuw. Een groot bestand gaat met het commando saphan-agent attach.
error-upload-too-large = Het bestand is te groot voor een pagina.
error-upload-too-large-next = Voeg het toe met het commando saphan-agent attach, dat toont hoever het staat.
error-case-page-outdated = Deze pagina dateert van voor de laatste ontgrendeling, of het dossier is weg.
error-case-page-outdated-next = Open ze opnieuw vanuit de lijst.
error-no-such-step = Deze doorverwijzing heeft die stap niet.
error-persons-of-one-referral = Personen worden in elke doorverwijzing opnieuw genummerd, dus kunnen ze niet voor allemaal samen gekozen worden.
error-persons-of-one-referral-next = Kies geen persoon, of trek de toestemming alleen voor deze doorverwijzing in.

## Lists

part-follow = Bericht nodig over de persoon ({ $count })
list-parts = Delen van deze lijst
list-show = Tonen

## What was said in a referral

referral-messages = Berichten
fact-answer = Antwoord over { $topic }
fact-accepted = Aanvaarde diensten
fact-accepted-persons = Aanvaarde personen
fact-redirected = Zou ze in de plaats kunnen aannemen
fact-although = Verzonden hoewel de partner zegt dat het niet kan, omdat
fact-returned = Teruggestuurd
fact-by = { $by }: { $text }
fact-asked-by = Identiteit van de persoon gevraagd door
fact-asked-for = Gevraagd voor
fact-released-until = Mag geopend worden tot
fact-opened = Geopend
identity-opened-two = door de medewerker, met toelating van een teamverantwoordelijke
identity-opened-alone = zonder tweede persoon, met de sleutel voor noodgevallen
fact-plan-agreed = Overdracht afgesproken
fact-plan-proposed = Overdracht voorgesteld
fact-handover = Overdracht gemeld
fact-outcome-at = { $outcome }, { $at }
fact-started = Diensten
fact-services-since = { $services }, sinds { $on }
fact-follow-up = Bericht: { $occasion }
fact-how-is = { $outcome }, { $on }, { $persons }
fact-ends = Het werk moet eindigen, omdat
fact-closed = Afgesloten omdat
plan-in-short = { $by }: { $at }, { $mode }, { $persons }
plan-by = Voorgesteld door
plan-at = Wanneer
plan-place = Waar
plan-mode = Hoe
plan-persons = Wie komt
not-left-yet = nog niet vertrokken
although-agreed = De partner heeft gezegd dat deze aangenomen wordt.
although-nobody_else = Niemand anders kan ze aannemen.
although-outdated = Wat de partner over zichzelf zegt, is verouderd.

## What one step said

sent-written = Geschreven
sent-at-hub = Bij de hub
sent-id = Hash van het ondertekende bericht
sent-explained = Precies deze gegevens zijn ondertekend. De controlecode van elk deel is die welke getoond werd voordat het vertrok.
sent-part = Deel van { $bytes } bytes
sent-nothing = Er staat niets meer in, of niets dat getoond mag worden.
sent-hidden = { $count ->
    [one] 1 deel wordt niet getoond: het is gewist, afgesloten, of alleen voor twee personen te openen.
   *[other] { $count } delen worden niet getoond: ze zijn gewist, afgesloten, of alleen voor twee personen te openen.
}

## Acts

act-answer = De vraag beantwoorden
act-answer-explained = { $partner } heeft iets gevraagd. Het antwoord bestaat uit feiten om te kiezen, zonder eigen tekst. Kies er zoveel als nodig.
act-answer-do = Antwoorden
done-answer = Vraag beantwoord. Het is hier opgeslagen en vertrekt met de volgende verbinding.
answer-plainly = In één woord
answer-not-known = Niemand weet het
answer-count = Een getal
answer-date = Een dag
answer-age-basis = Waar de leeftijd op steunt
answer-age-method = Hoe de leeftijd beoordeeld is
answer-purpose = Waarvoor toestemming gegeven is
answer-risk = Risico’s en noden
answer-service = Diensten
answer-document = Documenten
answer-language = Talen
answer-language-hint = Met hun codes van drie letters, zoals lao of tha, met komma’s ertussen.
error-language-unfit = Dit is geen code van een taal.
error-language-unfit-next = Codes hebben drie letters, zoals lao, tha, mya of shn.
answer-migration = Verblijfsstatus
answer-proceeding = Fase van een procedure
act-redirect = Andere partner noemen
act-redirect-explained = { $partner } krijgt te horen dat dit kantoor ze niet aanneemt, en welke partner dat misschien wel kan. Niets wordt doorgestuurd: { $partner } vraagt het aan de persoon, en verzendt ze opnieuw.
act-redirect-do = Andere partner noemen
act-redirect-to = Partner die ze misschien kan aannemen
act-why-not-here = Waarom niet hier
done-redirect = Andere partner genoemd. Het is hier opgeslagen en vertrekt met de volgende verbinding.
act-ask-identity = Vragen wie de persoon is
act-ask-identity-explained = Aan { $partner } wordt gevraagd het aan één medewerker van dit kantoor te zeggen, voor één doel. Een teamverantwoordelijke van dit kantoor moet die medewerker het laten lezen.
act-ask-identity-do = Vragen
act-purpose = Waarvoor
act-officer = Medewerker die het zal lezen
act-officer-hint = Niemand anders leest het.
done-ask-identity = Identiteit gevraagd. Het is hier opgeslagen en vertrekt met de volgende verbinding.
act-refuse-identity = Niet meedelen wie de persoon is
act-refuse-identity-explained = { $partner } krijgt te horen waarom, en kan het opnieuw vragen.
act-refuse-identity-do = Niet meedelen
done-refuse-identity = Niet meegedeeld. Het is hier opgeslagen en vertrekt met de volgende verbinding.
act-let-read = De medewerker laten lezen
act-let-read-explained = U laat de medewerker die het vroeg, lezen wie de persoon is, zoals { $partner } het meegedeeld heeft. Zelf leest u er niets van.
act-let-read-do = De medewerker laten lezen
done-let-read = De medewerker mag het nu lezen.
act-plan = Een overdracht voorstellen
act-plan-explained = { $partner } krijgt te horen waar en wanneer. Niets is afgesproken voordat { $partner } dat zegt. Een nieuwer voorstel vervangt het vorige.
act-plan-do = Voorstellen
act-at = Wanneer
act-at-hint = Volgens de klok van deze computer.
act-place = Waar
act-place-hint = In woorden die beide kantoren begrijpen, hoogstens 200 tekens. Noem niemand, en geen huis waar iemand woont. Het wordt nagekeken voordat het vertrekt.
act-mode = Hoe
act-mode-usual = Zoals de doorverwijzing zegt: { $mode }
done-plan = Overdracht voorgesteld. Het is hier opgeslagen en vertrekt met de volgende verbinding.
act-agree = Akkoord gaan met de overdracht
act-agree-explained = { $partner } krijgt te horen dat dit kantoor met precies dit akkoord gaat.
act-agree-do = Akkoord gaan
done-agree = Overdracht afgesproken. Het is hier opgeslagen en vertrekt met de volgende verbinding.
act-received = De persoon is gekomen
act-received-explained = { $partner } krijgt te horen dat dit kantoor de persoon ontmoet heeft. Bij een transfer staat dit kantoor vanaf dan in voor de persoon.
act-received-do = Melden
act-outcome = Hoe het ging
act-when = Wanneer
act-when-hint = Laat leeg voor nu.
done-received = Gemeld. Het is hier opgeslagen en vertrekt met de volgende verbinding.
act-not-received = De persoon is niet gekomen
act-not-received-explained = { $partner } krijgt het meteen te horen. Daarna plannen beide kantoren opnieuw.
act-not-received-do = Melden
done-not-received = Gemeld. Het is hier opgeslagen en vertrekt met de volgende verbinding. Bel ook de partner.
act-start = Diensten beginnen
act-start-explained = { $partner } krijgt te horen welke diensten begonnen zijn.
act-start-do = Melden
act-services-began = Diensten die begonnen zijn
act-first-day = Eerste dag
act-today-hint = Laat leeg voor vandaag.
done-start = Gemeld. Het is hier opgeslagen en vertrekt met de volgende verbinding.
act-follow-up = Melden hoe het met de persoon gaat
act-follow-up-explained = { $partner } krijgt het in codes te horen. Notities blijven hier.
act-follow-up-do = Melden
act-occasion = Waarvoor
act-how-is = Hoe het met de persoon gaat
act-on = Dag
done-follow-up = Gemeld. Het is hier opgeslagen en vertrekt met de volgende verbinding.
act-finish = Het einde voorstellen
act-finish-explained = { $partner } krijgt te horen wat er van elke dienst gekomen is en waarom het werk eindigt, en bevestigt dat. Na 14 dagen mag dit kantoor het zelf bevestigen.
act-finish-do = Het einde voorstellen
act-why-ends = Waarom het eindigt
act-came-of = Wat ervan gekomen is: { $service }
done-finish = Einde voorgesteld. Het is hier opgeslagen en vertrekt met de volgende verbinding.
act-confirm = Het einde bevestigen
act-confirm-explained = Het werk met { $partner } is dan afgelopen. Er volgt niets meer, behalve een intrekking van de toestemming.
act-confirm-do = Het einde bevestigen
done-confirm = Einde bevestigd. Het is hier opgeslagen en vertrekt met de volgende verbinding.
act-close = Afsluiten
act-close-explained = { $partner } krijgt te horen dat er geen overdracht volgt. De doorverwijzing is dan afgelopen.
act-close-do = Afsluiten
done-close = Afgesloten. Het is hier opgeslagen en vertrekt met de volgende verbinding.

## Sent once more, or all the same

act-reopen = Nog eens verzenden
act-reopen-explained = De tijd van deze doorverwijzing naar { $partner } was voorbij. Ze wordt opnieuw gemaakt uit het dossier en kan nog eens verzonden worden, onder hetzelfde kenmerk. U bekijkt ze voordat ze vertrekt.
act-reopen-do = Verdergaan
new-nobody-can = Geen enkele partner heeft gezegd dat het kan.
new-cannot-take-hint = Aan een ervan kan het toch gevraagd worden, om een reden.
new-out-of-reach = Partners die door niets bereikt worden
new-although = Waarom ze toch naar { $to } gaat
new-says-no = Volgens wat { $to } zegt, kan dit daar niet aangenomen worden:

## The look before it leaves

column-masked = Wat in uw dossier staat, is afgedekt, zodat niemand meeleest.
column-not-yours = U verzendt ze, en mag het dossier zelf niet lezen.
column-changed = Onderstreept is wat niet zo in uw dossier staat.
changed-made = algemener, of hiervoor gemaakt
changed-replaced = vervangen

## Who the person is

act-release = Meedelen wie de persoon is
act-release-explained = { $partner } heeft het gevraagd. Eén medewerker daar zal het lezen, en een tweede persoon hier moet het goedkeuren voordat het vertrekt.
act-release-do = Bekijken
stages-choose = Kiezen, en bekijken
release-person = Persoon
release-everybody = Alle personen die aanvaard zijn
release-accounts = Verklaringen in woorden die meegaan
release-files = Bestanden die meegaan
release-until = Laatste dag waarop het geopend mag worden
release-until-hint = Laat leeg voor 7 dagen; hoogstens 30.
act-identity = Wie de persoon is
identity-explained = De medewerker die het vroeg, leest het, zodra een teamverantwoordelijke dat toelaat. Het logboek noteert het elke keer, en de partner hoort van de eerste keer.
identity-do = Eén minuut openen
identity-unread = Wat gelezen is, blijft gelezen. Staat het op papier, dan moet u het beschermen en vernietigen. Het mag geopend worden tot { $until }.
identity-files = Bestanden die meekwamen
glass-link = In een noodgeval, zonder teamverantwoordelijke
glass-heading = Openen in een noodgeval
glass-explained = Zonder tweede persoon, met de sleutel die het kantoor voor noodgevallen bewaart. De teamverantwoordelijke en de aanspreekpersoon privacy krijgen een melding tot ze het allebei gezien hebben, en ook { $partner } krijgt het te horen. Het werkt één keer.
glass-key = Bestand met de sleutel
glass-passphrase = Wachtzin van de sleutel
glass-reason = Waarom
glass-reason-hint = 3 tot 500 tekens. De teamverantwoordelijke en de aanspreekpersoon privacy lezen het.
glass-do = Openen zonder tweede persoon

case-glass = Een dossier openen in een noodgeval
case-glass-explained = Alleen wanneer iemand in gevaar is en het niet gevraagd kan worden aan wie het dossier bijhoudt. De teamverantwoordelijke en de aanspreekpersoon privacy krijgen een melding tot ze het allebei gezien hebben. Niets gaat naar een partner.
case-glass-do = Eén minuut openen
case-glass-noted = Het dossier is buiten uw rol geopend. Het logboek noteert het, en de teamverantwoordelijke en de aanspreekpersoon privacy krijgen het te horen.
glass-seen-heading = Wat buiten de eigen rol geopend is
glass-seen-explained = Het logboek noteert dat u dit gezien hebt. Niemand houdt toezicht op zichzelf.
glass-seen-hint = Voor de teamverantwoordelijke en de aanspreekpersoon privacy. Wie kijkt, heeft het gezien, en het logboek noteert dat.
glass-seen-do = Bekijken
glass-seen-empty = Niets is buiten de eigen rol geopend.
glass-supervisor = Teamverantwoordelijke
glass-focal = Aanspreekpersoon privacy
glass-has-seen = heeft het gezien
glass-not-seen = heeft het nog niet gezien

## Consent taken back

withdraw-chosen = Alleen wat hieronder gekozen is
withdraw-tiers = Alleen deze niveaus
withdraw-purposes = Alleen voor deze doelen
withdraw-persons = Alleen voor deze personen
withdraw-case = Andere doorverwijzingen van hetzelfde dossier
withdraw-case-hint = Elke doorverwijzing van dit dossier, naar elke partner; niets nieuws vertrekt nog met deze toestemming
withdraw-case-explained = De persoon trekt de toestemming in voor elke doorverwijzing van dit dossier, naar elke partner. Een reden is niet nodig. Niets nieuws vertrekt nog, en ontwerpen vervallen.
done-withdrawn-case = De toestemming is ingetrokken voor elke doorverwijzing van het dossier. Niets nieuws vertrekt nog met deze toestemming.
act-settle = De gegevens afhandelen
act-settle-explained = Zeg wat er gebeurt met wat dit kantoor ervan bewaart. { $partner } krijgt het te horen, ondertekend door dit kantoor. Papier, exports en oude back-ups zitten niet in deze computer: zorg daar zelf voor.
act-settle-do = Afhandelen
settle-how = Wat ermee gebeurt
settle-resume = Verdergaan met wat er van de toestemming overblijft; wat ingetrokken is, wordt gewist
settle-until = Laatste dag waarop het bewaard wordt
settle-until-hint = Alleen als het om een wettelijke reden bewaard wordt.
settle-proceeding = Procedure die het nodig heeft
done-erased = Hier gewist, en de partner krijgt het te horen. Papier, exports en oude back-ups zijn dat niet: zorg daar zelf voor. Zeg het aan de persoon.
done-held = Bewaard tot die dag, en de partner krijgt het te horen. Zeg het aan de persoon.
done-resumed = Het werk gaat hier verder met wat er van de toestemming overblijft, zodra beide kantoren dat zeggen.
erasures-heading = Intrekkingen om af te handelen
erasures-explained = In elk kantoor handelt een aanspreekpersoon privacy of een teamverantwoordelijke een intrekking binnen 72 uur af. Tot dan mag niets ervan gebruikt worden.
erasures-empty = Elke intrekking is door beide kantoren afgehandeld.
erasures-here = Hier
erasures-there = Bij de partner
erasures-open = af te handelen
erasures-erased = gewist
erasures-held = bewaard om een wettelijke reden
erasures-resumed = gaat verder
erasures-held-until = bewaard tot { $day }

## Files of a case

attachments-heading = Bestanden bij een dossier
attachments-choose = Kies het dossier.
attachments-no-case = Er is hier geen dossier dat u mag zien. Maak of importeer er een onder Dossiers, of vraag het aan wie het dossier bijhoudt.
attachments-count = Bestanden
attachments-open = Bestanden
attachments-empty = Bij dit dossier hoort nog geen bestand. Hieronder kunt u er een toevoegen.
attachment-name = Naam hier
attachment-type = Soort
attachment-size = Grootte
attachment-came = Toegevoegd
attachment-read = De tekst ervan
attachment-found = Erin gevonden
attachment-read-all = Alle tekst ervan is gelezen.
attachment-read-partly = Niet alle tekst ervan is gelezen: kijk zelf.
attachment-read-not = De tekst ervan is niet gelezen: kijk zelf.
attachment-stop = STOP: er staat in wie iemand is. Het mag niet vertrekken voor de aanvaarding.
attachment-look = LET OP: passages kunnen verraden wie iemand is. Het mag niet vertrekken voor de aanvaarding zolang niet elke passage afgehandeld is.
attachment-kept-open = Er zijn passages blijven staan; een tweede persoon moet dat goedkeuren.
attachment-kept = Er zijn passages blijven staan, en een tweede persoon heeft dat goedgekeurd.
attachment-nothing-found = Er is niets gevonden in de tekst.
attachment-kept-by = { $by } liet passages staan; een teamverantwoordelijke moet dat goedkeuren.
attachment-kept-by-two = { $by } liet passages staan, { $second } heeft dat goedgekeurd.
attachment-elsewhere = STOP: namen of nummers van dit dossier staan elders in het bestand. Sla het op als gewone tekst en voeg dat toe.
attachment-looked = Het kan toegevoegd worden
attachment-add = Een bestand toevoegen
attachment-add-explained = Het wordt opnieuw opgebouwd, zodat er niets in verborgen zit. De eigen naam ervan wordt verzegeld bewaard, en het origineel blijft hier.
attachment-file = Bestand
attachment-file-hint = Foto, pdf, document, tabel of tekst, hoogstens { $mib } MiB.
attachment-do = Toevoegen
attachment-look-only = Alleen kijken wat weggehaald zou worden
attachment-look-at-found = Bekijken wat gevonden is
attachment-settle = Afhandelen
attachment-approve-explained = Als tweede persoon keurt u precies de passages goed die hierboven blijven staan. Wie een passage liet staan, kan ze niet goedkeuren.
attachment-removed = Eruit weggehaald
attachment-removed-nothing = Verborgen gegevens (zoals plaats of maker): geen.
removed-what = Wat
removed-place = Waar
removed-count = Hoeveel
download-heading = Openen
download-explained = De browser slaat het op, en het gaat open in een ander programma. Wat dat programma bewaart, en de opgeslagen kopie, moet u zelf verwijderen.
download-do = Opslaan
download-original = Het origineel opslaan, met alles wat erin verborgen zit
remove-file = Verwijderen
remove-file-explained = Het bestand en het origineel zijn dan voorgoed weg. Typ het nummer van het dossier.
remove-file-do = Verwijderen
done-attached = Toegevoegd. Het origineel is hier verzegeld bewaard.
done-settled = Afgehandeld.
done-file-approved = Goedgekeurd.
done-removed = Verwijderd, samen met het origineel.

## Transfers

transfers-heading = Bestanden onderweg
transfers-since = Sinds
transfers-way = Richting
transfers-done = Klaar
transfer-up = naar buiten
transfer-down = naar binnen
transfer-under-way = bezig
transfer-at-hub = bij de hub
transfer-not-verified = hier, nog niet nagekeken
transfer-here = hier
transfer-damaged = beschadigd
transfer-waits-person = iemand: vraag de afzender het opnieuw te sturen
transfer-waits-nobody = niemand
transfer-waits-sender = de afzender, die het nog niet helemaal geüpload heeft

## A partner that is frozen

partner-frozen-explained = Er zijn twee versies van de geschiedenis van deze partner gezien. Niets ervan telt voordat iemand met de partner gebeld heeft.
thaw = Weer laten meedoen
thaw-explained = Bel eerst { $partner }, op een nummer dat u al kende. Alleen als het kantoor daar opnieuw begonnen is (back-up teruggezet of opnieuw geïnstalleerd), telt wat het zegt weer mee.
thaw-telephone = Aan de telefoon
thaw-spoken = Iemand van { $partner } heeft mij gezegd, op een nummer dat ik al kende, dat het kantoor daar opnieuw begonnen is (back-up teruggezet of opnieuw geïnstalleerd).
thaw-do = Weer laten meedoen
done-thawed = De partner doet weer mee, en wat tegengehouden was, wordt beoordeeld.
done-was-not-frozen = De partner was niet bevroren.

## Codes of this work

code-handover_outcome-received_safe = Aangekomen, veilig
code-handover_outcome-received_with_concern = Aangekomen, maar er is een zorgpunt
code-handover_outcome-rerouted = Aangekomen, op een andere plaats
code-handover_outcome-postponed = Uitgesteld
code-handover_outcome-no_show = Niet gekomen
code-handover_outcome-refused_by_survivor = De persoon wilde het niet
code-handover_outcome-refused_by_authority = Een overheid weigerde
code-case_close_reason-goals_met = Wat gepland was, is bereikt
code-case_close_reason-survivor_request = De persoon wenst het
code-case_close_reason-contact_lost = Contact verloren na de afgesproken pogingen
code-case_close_reason-transferred = Een andere partner staat in voor de persoon
code-case_close_reason-repatriated = Is teruggekeerd, en wil geen contact meer
code-case_close_reason-relocated = Buiten bereik verhuisd
code-case_close_reason-not_trafficking = Het bleek iets anders te zijn
code-case_close_reason-duplicate = Dubbel: hetzelfde als een ander dossier of een andere doorverwijzing
code-case_close_reason-consent_withdrawn = De toestemming is ingetrokken
code-case_close_reason-deceased = De persoon is overleden
code-case_close_reason-other = Andere reden
code-followup_type-arrival = Aankomst, binnen 48 uur
code-followup_type-in_care = Tijdens de opvang
code-followup_type-after_reunification = Na de terugkeer naar de familie
code-followup_type-for_service = Over een dienst
code-followup_type-for_assessment = Over een beoordeling
code-followup_type-safety_check = Of de persoon veilig is
code-followup_type-court = Zitting of getuigenis
code-followup_type-closing = Op het einde
code-followup_outcome-safe_stable = Veilig en stabiel
code-followup_outcome-safe_needs_support = Veilig, heeft meer steun nodig
code-followup_outcome-at_risk = In gevaar
code-followup_outcome-re_trafficked = Opnieuw in zo’n situatie
code-followup_outcome-contact_lost = Contact verloren
code-followup_outcome-declined_contact = Wil geen contact
code-followup_outcome-moved = Verhuisd
code-followup_outcome-in_education_or_work = Op school, in opleiding of aan het werk
code-followup_outcome-deceased = Overleden
code-service_status-requested = Gevraagd
code-service_status-offered = Aangeboden
code-service_status-in_progress = Bezig
code-service_status-completed = Afgerond
code-service_status-refused_by_survivor = De persoon wilde het niet
code-service_status-unavailable = Niet te krijgen
code-service_status-already_received = Elders al gekregen
code-service_status-cancelled = Geannuleerd
code-erasure_outcome-erased = Gewist
code-erasure_outcome-erased_with_stub = Gewist; een notitie zonder persoonsgegevens blijft in onze eigen boeken
code-erasure_outcome-not_held = Dit kantoor bewaart er niets van
code-erasure_outcome-held_legal_claim = Bewaard voor een rechtsvordering
code-erasure_outcome-held_legal_duty = Bewaard door een wettelijke plicht
code-erasure_outcome-failed = Mislukt
