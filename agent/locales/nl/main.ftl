# What the pages say, in Dutch. Not yet read by a native reader.

## Round every page

title = { $due ->
    [0] Saphan
   *[other] Saphan - { $due } te doen
}
nav-status = Toestand
nobody-in-particular = kantoor
line-connected = Laatst verbonden: { $ago }.
line-never = Nog nooit verbonden.
line-waiting = { $count ->
    [0] Niets wacht op verzending.
    [one] 1 zending wacht op verzending.
   *[other] { $count } zendingen wachten op verzending.
}

## Coming in and going out

unlock-locked = Het kantoor is vergrendeld. Verzegelde berichten komen en gaan nog steeds; geen ervan wordt geopend voordat iemand een wachtzin geeft.
unlock-officer = Uw personeelscode
unlock-officer-hint = Zoals lo-01. Laat leeg om binnen te komen met de wachtzin van het kantoor.

## Why something was not done

error-no-session-next = Open Saphan opnieuw met zijn snelkoppeling (saphan-agent open).
error-link-unknown-next = Open Saphan opnieuw met zijn snelkoppeling (saphan-agent open).
error-link-late-next = Open Saphan opnieuw met zijn snelkoppeling (saphan-agent open).
error-link-used-next = Open Saphan opnieuw met zijn snelkoppeling (saphan-agent open). Hebt u hem niet zelf gebruikt, verwittig dan uw beheerder.
error-session-gone-next = Open Saphan opnieuw met zijn snelkoppeling (saphan-agent open).
error-locked = Het kantoor is intussen vergrendeld.
error-locked-next = Geef de wachtzin opnieuw.
error-wrong-passphrase = De wachtzin is fout, of hij hoort bij een andere personeelscode.
error-wrong-passphrase-next = Kijk of de hoofdletters vastgezet zijn (Caps Lock), en probeer opnieuw.
error-no-staff-code = Een personeelscode ziet eruit als lo-01.
error-no-staff-code-next = Verbeter hem, of laat leeg.

## How the office is

status-heading = Toestand
status-to-know = Goed om te weten
status-office = Dit kantoor
status-hub = Hub
status-no-hub = er is geen adres ingesteld
status-online = Laatst verbonden
status-carrier = Lijn
carrier-quic = QUIC
carrier-tls = TLS over TCP, omdat UDP niet doorkwam
carrier-none = nog niet bekend
status-drained = Alles opgehaald
status-directory = Lijst van partners bevestigd
status-not-fresh = Te lang geleden: niets wordt verzegeld voordat de hub ze opnieuw bevestigd heeft.
status-waiting = Wacht hier
status-at-hub = Bij de hub
status-backup = Laatste back-up
status-version = Versie
status-to-approve = { $count ->
    [one] 1 doorverwijzing wacht op een tweede persoon.
   *[other] { $count } doorverwijzingen wachten op een tweede persoon.
}
status-overdue-approvals = { $count ->
    [one] 1 noodgeval is vertrokken, en de tweede persoon ervan is al een dag te laat.
   *[other] { $count } noodgevallen zijn vertrokken, en de tweede persoon ervan is al een dag te laat.
}
status-late-approvals = { $count ->
    [one] 1 doorverwijzing kwam als noodgeval, en de tweede persoon van de partner heeft ze nog niet goedgekeurd.
   *[other] { $count } doorverwijzingen kwamen als noodgeval, en de tweede persoon van de partner heeft ze nog niet goedgekeurd.
}
status-late-overdue = { $count ->
    [one] 1 daarvan is al een dag te laat. Bel de partner.
   *[other] { $count } daarvan zijn al een dag te laat. Bel de partner.
}
status-unseen-glass = { $count ->
    [one] Een dossier is één keer buiten de eigen rol geopend, en de teamverantwoordelijke en de aanspreekpersoon privacy hebben dat nog niet allebei gezien.
   *[other] Dossiers zijn { $count } keer buiten de eigen rol geopend, en de teamverantwoordelijke en de aanspreekpersoon privacy hebben dat nog niet allebei gezien.
}
status-ours-overdue = { $count ->
    [one] Dit kantoor is te laat voor 1 doorverwijzing.
   *[other] Dit kantoor is te laat voor { $count } doorverwijzingen.
}
status-theirs-overdue = { $count ->
    [one] Een partner is te laat voor 1 doorverwijzing. Bel de partner.
   *[other] Partners zijn te laat voor { $count } doorverwijzingen. Bel hen.
}
status-not-fetched = { $count ->
    [one] 1 noodgeval is al een uur niet opgehaald door het kantoor van de partner. Bel de partner.
   *[other] { $count } noodgevallen zijn al een uur niet opgehaald door het kantoor van de partner. Bel de partner.
}

## What people must be told

notice-missing = { $count ->
    [one] 1 bericht van { $partner } ontbreekt; het is opnieuw gevraagd.
   *[other] { $count } berichten van { $partner } ontbreken; ze zijn opnieuw gevraagd.
}
notice-withdrawn = De toestemming voor { $referral } is ingetrokken: niets ervan mag nog gebruikt worden. De aanspreekpersoon privacy of een teamverantwoordelijke handelt de intrekking af.
notice-forked = Er bestaan twee versies van de geschiedenis van het kantoor { $partner }. Bel hen voordat u iets anders doet.
notice-directory = De lijst van partners van de hub spreekt tegen wat anderen gezien hebben ({ $code }). Bel de beheerder.
notice-clock = De klok van deze computer stond op { $here } toen die van de hub op { $hub } stond. Zet deze juist, of bel de operator van de hub. Wat beslist is, is veilig.
notice-resync = Wat sinds de back-up gezegd is, is nog niet van { $partner } gekomen; tot dan vertrekt niets van dit kantoor naar deze partner.
notice-store-is-copy = { $partner } heeft meer van dit kantoor dan deze computer kent: dit is een oude kopie, of er is een tweede in gebruik. Stop de andere, en verwittig de beheerder.
notice-new-incarnation = { $partner } heeft zijn kantoor opnieuw geïnstalleerd of teruggezet.
notice-unopened = { $count ->
    [one] 1 bericht kon niet geopend worden, de sleutel ervan is weg; aan de afzender is gevraagd het opnieuw te sturen.
   *[other] { $count } berichten konden niet geopend worden, de sleutel ervan is weg; aan de afzenders is gevraagd ze opnieuw te sturen.
}
notice-refused = { $count ->
    [one] 1 bericht is geweigerd ({ $code }). Verwittig de beheerder.
   *[other] { $count } berichten zijn geweigerd ({ $code }). Verwittig de beheerder.
}
notice-glass-broken = De identiteit achter { $referral } is bij de partner geopend zonder tweede persoon, met zijn sleutel voor noodgevallen. Vraag waarom.
notice-handover-failed = De persoon van { $referral } is niet naar de overdracht gekomen. Handel nu.
notice-profile = De hub gaf door wat { $partner } niet gezegd heeft, of niet meer zegt ({ $code }). Bel de beheerder.
notice-number-differs = Het nummer dat { $partner } voorlas, is niet dat van de sleutel die dit kantoor van deze partner heeft: aan deze partner wordt geen identiteit meer meegedeeld. Vergelijk nog eens na een verbinding; verschilt het weer, bel dan de beheerder.
notice-new-key = { $partner } heeft een nieuwe sleutel die de oude niet ondertekend heeft, zoals na het verlies van een computer, of zoals een vervalser er een zou hebben. Tot { $until } wordt er niets naartoe gestuurd, en wat ervan komt, telt niet; niets is verloren. Niemand hier heeft hem al nagekeken: bel { $partner } op een nummer dat u al kende, en vergelijk.
notice-new-key-confirmed = { $partner } heeft een nieuwe sleutel die de oude niet ondertekend heeft. Iemand van dit kantoor heeft hem bevestigd. Tot { $until } wordt er toch niets naartoe gestuurd, en wat ervan komt, telt niet; niets is verloren.
notice-new-key-not-seen = 72 uur na de volgende verbinding
notice-new-root = De autoriteit heeft een nieuwe basissleutel, ondertekend door de oude: { $root }. Wat op de oude steunt, geldt tot { $until }. U hoeft niets te doen; een beheerder die hier niets van weet, moet het vandaag horen.
notice-own-name-key = De lijst van partners geeft de naam van dit kantoor aan een sleutel die dit kantoor niet heeft. Bel nu de beheerder, op een nummer dat u al kende. Wat hier is, is veilig, en zolang dit niet afgehandeld is, wordt aan niemand meegedeeld wie een persoon is.
notice-own-name-revoked = De lijst van partners zegt dat dit kantoor niet meer in het netwerk is. Bel nu de beheerder, op een nummer dat u al kende. Wat hier is, is veilig.
notice-own-name-suspended = De lijst van partners zegt dat dit kantoor geschorst is. Bel nu de beheerder, op een nummer dat u al kende. Wat hier is, is veilig.
notice-asked-key = Aan de beheerder is een nieuwe identiteit van dit kantoor gevraagd.
notice-came-back = { $count ->
    [one] 1 bericht is teruggekomen: { $partner } is uit het netwerk gegaan voordat het opgehaald was. Het is hier bewaard, en niemand anders heeft het gelezen. Kies een andere partner.
   *[other] { $count } berichten zijn teruggekomen: { $partner } is uit het netwerk gegaan voordat ze opgehaald waren. Ze zijn hier bewaard, en niemand anders heeft ze gelezen. Kies voor elk een andere partner.
}
notice-quarantined = { $count ->
    [one] 1 bericht van { $partner } kwam toen de sleutels misschien in andere handen waren: het is bewaard en telt niet. Bel { $partner }.
   *[other] { $count } berichten van { $partner } kwamen toen de sleutels misschien in andere handen waren: ze zijn bewaard en tellen niet. Bel { $partner }.
}
notice-in-doubt = { $count ->
    [one] 1 doorverwijzing steunt op wat { $partner } zei toen de sleutels misschien in andere handen waren. Bel { $partner } voordat er iets anders mee gebeurt.
   *[other] { $count } doorverwijzingen steunen op wat { $partner } zei toen de sleutels misschien in andere handen waren. Bel { $partner } voordat er iets anders mee gebeurt.
}
notice-custody = De hub gaf een ongeldig ontvangstbewijs ({ $code }). Bel de beheerder.

## Lists of referrals

nav-inbox = { $due ->
    [0] Ontvangen
   *[other] Ontvangen ({ $due })
}
nav-sent = Verzonden
nav-partners = Partners
nav-files = Dossiers
nav-search = Zoeken
nav-reports = Rapporten
nav-settings = Instellingen
nav-audit = Logboek
nav-queue = Wachtrij
inbox-heading = Ontvangen
sent-heading = Verzonden
part-ours = Dit kantoor moet handelen ({ $count })
part-theirs = Wacht op anderen ({ $count })
part-over = Afgesloten ({ $count })
list-reference = Kenmerk
list-from = Van
list-to = Aan
list-services = Diensten
list-urgency = Hoe dringend
list-due = Uiterlijk
list-state = Status
due-here = { $what }: uiterlijk { $until } ({ $left })
due-there = De partner: { $what }, uiterlijk { $until } ({ $left })
due-deliver = ophalen
due-open = openen
due-decide = beslissen
due-reply = vraag beantwoorden
due-late_approval = tweede persoon
due-follow_up = melden hoe het met de persoon gaat
due-confirm = het einde bevestigen
due-resolve = de intrekking afhandelen
left-moment = nog minder dan een minuut
left-minutes = nog { $count } min
left-hours = nog { $count } uur
left-days = { $count ->
    [one] nog 1 dag
   *[other] nog { $count } dagen
}
over-moment = te laat
over-minutes = { $count } min te laat
over-hours = { $count } uur te laat
over-days = { $count ->
    [one] 1 dag te laat
   *[other] { $count } dagen te laat
}

## States of a referral

state-returned = teruggestuurd om te wijzigen
state-pending-approval = wacht op een tweede persoon
state-not-arrived = nog niet helemaal aangekomen
state-queued = onderweg
state-delivered = aangekomen, niet geopend
state-acknowledged = geopend
state-info_requested = vraag
state-accepted = aanvaard
state-accepted_in_part = deels aanvaard
state-declined = geweigerd
state-redirect_proposed = geweigerd, andere partner genoemd
state-expired = tijd voorbij
state-recalled = teruggenomen
state-identity_requested = identiteit gevraagd
state-identity_disclosed = identiteit meegedeeld
state-handover_planned = overdracht gepland
state-received = bij de partner
state-handover_failed = persoon niet naar de overdracht gekomen
state-in_service = in begeleiding
state-completed = beëindigd
state-frozen = bevroren
state-erased = gewist

## Steps of a referral

step-submit = doorverwijzing verzonden
step-delivered = aangekomen
step-acknowledge = geopend
step-ask = vraag gesteld
step-answer = vraag beantwoord
step-say = bericht
step-accept = aanvaard
step-accept_in_part = deels aanvaard
step-decline = geweigerd
step-redirect = andere partner genoemd
step-recall = teruggenomen
step-expire = tijd voorbij
step-reopen = nog eens verzonden
step-approve_late = tweede persoon heeft goedgekeurd
step-detail = meer meegedeeld na aanvaarding
step-ask_identity = identiteit gevraagd
step-refuse_identity = identiteit niet meegedeeld
step-release_identity = identiteit meegedeeld
step-identity_opened = identiteit geopend
step-plan = overdracht voorgesteld
step-agree_plan = overdracht afgesproken
step-received = persoon aangekomen
step-handover_failed = persoon niet gekomen
step-close = afgesloten
step-start_service = diensten begonnen
step-follow_up = bericht over hoe het met de persoon gaat
step-finish = einde voorgesteld
step-complete = einde bevestigd
step-withdraw = toestemming ingetrokken
step-erased = gewist
step-held = bewaard om een wettelijke reden
step-resume = gaat verder
step-heartbeat = levensteken
step-gap = ontbrekende berichten gevraagd
step-reseal = gevraagd om opnieuw te sturen
step-restored = kantoor teruggezet
step-resync = geschiedenis verzonden
step-nothing = niets

## One referral

referral-from = van { $partner }
referral-to = aan { $partner }
referral-unopened = Nog niemand heeft ze hier geopend. Opent u ze, dan krijgt { $partner } te horen dat ze geopend is, en wie ervoor instaat.
referral-open = Openen
referral-was-told = Wat aan dit kantoor meegedeeld is
referral-was-sent = Wat verzonden is
referral-details = Na aanvaarding
referral-masked = De tekst is afgedekt, zodat niemand meeleest.
referral-show = Eén minuut tonen
referral-shown = De tekst wordt over een minuut weer afgedekt.
referral-mask = Nu afdekken
alert-frozen = Bevroren: de toestemming is ingetrokken, en niets ervan mag gebruikt worden. De aanspreekpersoon privacy of een teamverantwoordelijke van elk kantoor handelt de intrekking af.
alert-in-doubt = Een deel hiervan kwam van { $partner } toen de sleutels misschien in andere handen waren. Bel { $partner } voordat er iets anders gebeurt.
alert-second-person = Ze wacht op een tweede persoon van dit kantoor.
alert-erased = Wat over personen meegedeeld is, is hier gewist.
alert-never-tell = Nooit inlichten: { $whom }. De toestemming bindt ook dit kantoor.
alert-not-left = Hier beslist en nog niet vertrokken: { $step }.
fact-answers = Staat in voor de persoon
fact-contact = Contact
fact-deputy = Vervanging
fact-signed = Ondertekend door
fact-question = Vraag
fact-declined = Reden van weigering
fact-recalled = Reden van terugname
fact-said = { $by } zegt
timeline-heading = Tijdlijn
timeline-when = Wanneer
timeline-who = Wie
timeline-what = Wat
timeline-outcome = Handtekening
outcome-applied = nagekeken
outcome-superseded = nagekeken, kwam te laat om te tellen
outcome-waiting = nagekeken, wacht op wat ervoor komt
outcome-in-doubt = twijfelachtig

## What can be done with a referral

act-accept = Aanvaarden
act-accept-explained = { $partner } krijgt dit te horen, en er volgt meer over de personen. Vanaf dan staat dit kantoor in voor wat het aanvaardt.
act-accept-do = Aanvaarden
act-services = Diensten die dit kantoor geeft
act-persons = Personen
act-ask = Een vraag stellen
act-ask-explained = De vraag gaat naar { $partner }. De antwoordtijd daar begint, en de tijd van dit kantoor staat intussen stil.
act-ask-do = Vraag stellen
act-topic = Waarover
act-decline = Weigeren
act-decline-explained = { $partner } krijgt te horen waarom, en kiest een andere partner. Een geweigerde doorverwijzing kan later niet meer aanvaard worden.
act-decline-do = Weigeren
act-reason = Waarom
act-say = Een bericht sturen
act-say-explained = Het gaat naar { $partner } en beslist niets. Noem niemand, en niets waardoor iemand gevonden kan worden.
act-say-do = Versturen
act-text = Bericht
act-text-hint = Hoogstens 600 tekens. Het wordt nagekeken voordat het vertrekt.
act-recall = Terugnemen
act-recall-explained = { $partner } moet stoppen en er niets meer van gebruiken. Wat gelezen is, blijft gelezen.
act-recall-do = Terugnemen
act-type-reference = Typ { $reference } om te bevestigen
act-back = Terug
of-a-thing = { $of }: { $what }
done-accept = Aanvaard. Het is hier opgeslagen en vertrekt met de volgende verbinding.
done-ask = Vraag gesteld. Ze is hier opgeslagen en vertrekt met de volgende verbinding.
done-decline = Geweigerd. Het is hier opgeslagen en vertrekt met de volgende verbinding.
done-say = Bericht geschreven. Het is hier opgeslagen en vertrekt met de volgende verbinding.
done-recall = Teruggenomen. Het is hier opgeslagen en vertrekt met de volgende verbinding.
error-nothing-chosen = Er is niets gekozen.
error-nothing-chosen-next = Kies wat het formulier vraagt.
error-nothing-typed = Er zijn geen woorden ingetypt.
error-nothing-typed-next = Schrijf iets, of ga terug.
error-reference-not-typed = Wat getypt moest worden, is niet getypt zoals het hierboven staat.
error-reference-not-typed-next = Typ het om te bevestigen, of ga terug.
error-settlement-words = Bij een passage ontbreken woorden, of een reden is te kort.
error-settlement-words-next = Schrijf wat er in de plaats komt, of waarom het blijft staan.
error-no-such-act = Deze pagina van een doorverwijzing bestaat niet.
error-no-such-referral = Dit kantoor kent deze doorverwijzing niet.
error-no-such-partner = Dit is geen code van een partner.

## Passages that may tell who a person is

findings-heading = { $count ->
    [one] 1 passage kan verraden wie een persoon is
   *[other] { $count } passages kunnen verraden wie een persoon is
}
findings-explained = Er is niets vertrokken. Handel elke passage af.
findings-replace = Vervangen door { $words }
findings-generalise = Vervangen door de woorden hieronder
findings-keep = Laten staan, om de reden hieronder
findings-words = Woorden of reden

## A new referral

new-heading = Nieuwe doorverwijzing
new-step = Stap { $step } van 4.
new-file = Kies het dossier waaruit ze gemaakt wordt.
new-no-file = Er is hier geen dossier dat u mag doorverwijzen.
file-number = Dossier
file-to = Voorbereid voor
file-opened = Geopend
file-persons = Personen
new-continue = Verdergaan
new-partner = Kies naar wie { $number } moet gaan.
new-can-take = Partners die het kunnen aannemen
new-cannot-take = Partners die dat niet kunnen
obstacle-revoked = doet niet meer mee
obstacle-suspended = is geschorst: krijgt niets tot de schorsing opgeheven is
obstacle-service_not_offered = biedt geen van de diensten
obstacle-outside_area = werkt niet waar de personen naartoe gaan
obstacle-kind_not_taken = neemt geen doorverwijzingen van deze soort aan
obstacle-sex_not_taken = neemt geen personen van dit geslacht aan
obstacle-age_not_taken = neemt geen personen van deze leeftijd aan
obstacle-no_capacity = heeft geen plaats, of te weinig
obstacle-closed = is vandaag gesloten
remark-no_profile = heeft niet opgegeven wie of wat er aangenomen wordt
remark-profile_over = wat opgegeven is, is verouderd; vraag het na
remark-no_key_this_week = heeft nog geen sleutel voor deze week, dus het zou wachten
remark-frozen = bevroren tot iemand ermee gesproken heeft
remark-without_services = biedt sommige van de diensten niet
remark-language = werkt niet in de taal van de doorverwijzing
remark-closed_today = vandaag gesloten
new-need = Wat aan { $to } gevraagd wordt, en waarmee de personen akkoord gingen.
new-need-heading = Behoefte
new-consent-heading = Toestemming
new-findings-follow = { $count ->
    [one] 1 passage kan verraden wie een persoon is. Die handelt u af in de volgende stap.
   *[other] { $count } passages kunnen verraden wie een persoon is. Die handelt u af in de volgende stap.
}
new-phoned = { $to } is telefonisch op de hoogte gebracht van dit noodgeval
new-basis = Waarom het op iets anders dan toestemming steunt, voor de tweede persoon
check-heading = Nakijken voor het verzenden
check-explained = Dit is wat naar { $to } vertrekt, gelezen uit precies de gegevens die verzegeld worden.
check-second = Een tweede persoon van dit kantoor moet dit bekijken voordat het vertrekt, of erna bij een noodgeval: { $why }.
check-hash = Controlecode van deze gegevens:
check-send = Versturen naar { $to }
check-settle = Opnieuw nakijken
column-file = Uw dossier (blijft hier)
column-stay =
    { $count ->
        [one] Eén veld blijft hier
       *[other] { $count } velden blijven hier
    }
column-told = meegedeeld als: { $rule }
column-read = { $to } zal lezen
column-hub = De hub kan zien
hub-from = Van
hub-to = Aan
hub-size = Grootte
hub-size-padded = hoogstens { $size } (opgevuld)
hub-when = Wanneer
hub-kept = Bewaard
hub-kept-days = tot het opgehaald is, hoogstens { $count } dagen
hub-text = Tekst
hub-nothing = niets
second-minor = iemand is jonger dan 18, of is dat misschien
second-non_consent_basis = het steunt op iets anders dan toestemming
second-rare_combination = iemand zou herkend kunnen worden aan wat zeldzaam is
second-safe_summary = er staat eigen tekst in
second-emergency = het is een noodgeval
second-kept = een passage blijft staan
done-sent = Het is hier opgeslagen en vertrekt met de volgende verbinding.
done-drafted = Het ontwerp is klaar, en er is niets vertrokken: een tweede persoon van dit kantoor moet het goedkeuren.
done-told = Het is hier opgeslagen en vertrekt met de volgende verbinding.
done-withdrawn = De toestemming is ingetrokken: niets hiervan wordt vanaf nu gebruikt, ook als er geen verbinding is.

## More for a partner

act-disclose = Meer meedelen
stages-explained = Wat { $partner } weet, niveau per niveau.
stages-what = Niveau
stages-next = Volgende
stages-look = Bekijken
stage-1 = Behoefte en algemene feiten
stage-2 = Wat nodig is om te helpen, zonder naam
stage-3 = Wie de persoon is
stage-told = meegedeeld
stage-possible = kan nu meegedeeld worden
stage-not-yet = nog niet
error-no-such-stage = Dit niveau bestaat niet.

## The second person

act-approve = Bekijken als tweede persoon
approve-explained = { $by } heeft dit opgesteld voor { $to }. Wie het opstelde, kan het niet goedkeuren.
approve-late = Het is al vertrokken, als noodgeval.
approve-basis = Steunt op iets anders dan toestemming, omdat
approve-kept = Blijft staan, omdat
approve-reader = Gelezen door
approve-reader-until = Alleen { $officer }, uiterlijk { $until }
approve-files = Bestanden die meegaan
approve-do = Goedkeuren
approve-reason = Waarom het wordt teruggestuurd
approve-return = Terugsturen
done-approved = Goedgekeurd. Het is hier opgeslagen en vertrekt bij de volgende verbinding.
done-returned = Teruggestuurd. Er is niets van vertrokken.

## Consent taken back

act-withdraw = Toestemming intrekken
withdraw-explained = De persoon trekt de toestemming in. Een reden is niet nodig. Aan { $partner } wordt gevraagd te stoppen, en te zeggen wat er gebeurd is met wat daar bewaard wordt.
withdraw-holds = Wat aan { $partner } meegedeeld is:
withdraw-limits = Wat gelezen is, blijft gelezen, en niemand kan iets wissen op de computer van een ander kantoor. Wat de partner daarover verklaart, is ondertekend en staat hier.
withdraw-scope = Wat ingetrokken wordt
withdraw-everything = Alles
withdraw-later = Alles behalve behoefte en algemene feiten
withdraw-identity = Wie de persoon is
withdraw-do = Toestemming intrekken

## Queue

queue-heading = Wachtrij
queue-empty = Niets wacht op verzending.
queue-what = Wat
queue-state = Waar
queue-waits = Wacht op
queue-next = Wie nu moet handelen
queue-since = Beslist op
queue-tries = Pogingen
queue-retry = Alles nu opnieuw proberen
queue-here = wacht hier
queue-at-hub = bij de hub
queue-came-back = teruggekomen
queue-carried = { $state }, en in een bundel van { $at }
queue-next-try = { $tries }, volgende op { $at }
queue-draft = ontwerp
queue-has-left = vertrokken
waits-second-person = een tweede persoon
waits-connection = de volgende verbinding
waits-directory = nieuws over wie tot het netwerk behoort
waits-key = de partner, die geen sleutel voor deze week heeft; bel hen
waits-resync = de partner, die moet sturen wat sinds de back-up gezegd is
waits-repair = iemand: dit kantoor is een oude kopie; verwittig de beheerder
waits-not-active = iemand: de partner is niet actief; neem de doorverwijzing terug
waits-new-key = 72 uur en iemand: de partner heeft een nieuwe sleutel; vergelijk het nummer
waits-own-name = de beheerder: de lijst van partners zegt over dit kantoor wat ze niet zou mogen zeggen; bel
waits-suspended = de beheerder, die de schorsing van de partner moet opheffen; niets is verloren
waits-not-compared = iemand: het nummer van de partner is niet vergeleken
waits-busy = de hub, die op dit moment vol is
waits-refused = de hub, die het nu niet aanneemt
waits-recipient = de partner, die het moet ophalen
waits-returned = iemand: twee keer niet opgehaald; bel de partner
waits-revoked = iemand: de partner is niet meer in het netwerk en heeft het nooit gehad; kies een andere
next-office = dit kantoor
next-approver = een teamverantwoordelijke, niet { $not }
next-line = de verbinding met de hub
next-administrator = de beheerder van het netwerk
done-retry = Alles wordt bij de volgende verbinding geprobeerd.

## Partners

partners-heading = Partners
partners-partner = Code van de partner
partners-state = Status
partners-key = Sleutel voor deze week
partners-number = Nummer
partners-takes = Neemt aan
partners-us = dit kantoor
partner-active = actief
partner-revoked = niet meer in het netwerk
partner-suspended = geschorst
partner-new-key = nieuwe sleutel, tegengehouden
partner-frozen = bevroren
partner-no-profile = niet opgegeven
partner-not-counted = Kwam toen de sleutels misschien in andere handen waren; bewaard, en telt niet
trust-not-compared = Nummer niet vergeleken
trust-compared = Nummer vergeleken door { $by } op { $at }
trust-differed = NUMMER VERSCHILDE, ingetypt door { $by } op { $at }
takes-services = Diensten
takes-places = Werkt in
takes-kinds = Soorten doorverwijzing
takes-sexes = Geslachten
takes-ages = Leeftijden
takes-languages = Talen
compare-heading = Nummers vergelijken
compare-ours = Nummer van { $us }, dit kantoor, om voor te lezen aan { $partner }:
compare-theirs = Nummer van { $partner }, zoals het vergeleken is:
compare-type = Typ wat { $partner } voorleest
compare-telephone = Bel { $partner } op een nummer dat u al kende, niet op een dat met een bericht meekwam.
compare-group = Groep { $number } van 5
compare-do = Vergelijken
done-compared = Zelfde nummer, controlecijfer juist.
error-number-form = Een nummer om te vergelijken heeft 5 groepen van 5 cijfers.
error-number-form-next = Laat het opnieuw voorlezen, en typ ze allemaal.
error-number-mistyped = Iets is fout gelezen, gehoord of getypt, dus is er niets vergeleken.
error-number-mistyped-next = Laat het opnieuw voorlezen.
error-number-differs = Dit is het nummer van een andere sleutel.
error-number-differs-next = Maak verbinding, en vergelijk nog eens. Verschilt het weer, bel dan de beheerder.

## Fields of a record

yes = ja
no = nee
field-kind = Soort
field-reason = Reden
field-urgency = Hoe dringend
field-prepared_on = Voorbereid op
field-trafficking_status = Vaststelling
field-trafficking_status_by = Vastgesteld door
field-survivor_count = Begeleide personen
field-rare_combination = Zeldzame combinatie
field-generalisation_level = Regels voor veralgemening
field-services = Diensten
field-services_requested = Gevraagde dienst
field-service = Dienst
field-needed_by = Nodig tegen
field-persons = Persoon
field-pid = Nummer
field-role = Rol in het dossier
field-sex = Geslacht
field-nationality = Nationaliteit
field-minor = Jonger dan 18
field-age_band = Leeftijd
field-age_basis = Leeftijd steunt op
field-assessment_methods = Leeftijd beoordeeld door
field-languages_t1 = Talen
field-minority_language = Spreekt een zeldzamere taal
field-exploitation = Situatie
field-types = Vormen
field-country = Land
field-means_of_control = Hoe de persoon in de macht gehouden werd
field-sector = Sector
field-recruited_on = Begonnen
field-from = Van
field-to = Tot
field-recruitment_relation = Wie de persoon erin bracht
field-minor_when_trafficked = Toen jonger dan 18
field-risk_flags = Risico’s
field-risk_level = Risico
field-risk_assessed_on = Risico beoordeeld op
field-constraints = Na te leven
field-documents = Document
field-type = Type
field-held_by = In handen van
field-authenticity = Echt
field-false_particulars = Valse gegevens
field-safe_contact = Heeft een veilig contact
field-area = Gebied
field-schema = Soort dossier
field-code = Taal
field-best_interest = Hoger belang
field-children_count = Kinderen
field-care_arrangement = Opvang
field-migration_status = Verblijfsstatus
field-relation_to = Relatie
field-relation = Relatie
field-consents = Toestemming
field-id = Nummer
field-giver = Gegeven door
field-basis = Grondslag
field-covers = Geldt voor
field-purposes = Doel
field-tiers = Niveaus
field-withhold_from = Nooit aan
field-valid_until = Geldig tot
field-status = Status
field-attachments = Bijlage
field-count = Hoeveel
field-proceedings = Procedure
field-stage = Fase
field-safe_summary = Samenvatting
field-handover_mode = Overdracht
field-working_language = Taal tussen de kantoren
field-contact = Contact
field-deputy = Vervanging
field-text = Bericht
field-age_when_trafficked = Leeftijd toen
field-police_report_no = Nummer van de melding
field-police_station = Waar gemeld
field-referral = Doorverwijzing
field-case = Dossier
field-legal = Juridisch
new-no-file-next = Maak een nieuw dossier, importeer er een, of vraag aan wie het dossier bijhoudt om het door te verwijzen.
queue-referral = doorverwijzing
approve-another = U hebt dit voorbereid. Iemand anders moet het goedkeuren.
kept-no-words = Er zijn geen woorden getypt. Wat gekozen was, komt terug als u het formulier opnieuw opent.
