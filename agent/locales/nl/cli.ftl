# The command line, in Dutch. Not yet read by a native reader. In English codes stand as they are typed; in every
# other language by their names. What stands behind "saphan-agent" is typed as it is, and is not translated.

cli-error = fout:
cli-next = Verder: { $next }
cli-code = Code: { $code }
cli-never = nooit
cli-this-office = dit kantoor
cli-and = { $one } en { $other }
cli-same-again = hetzelfde zonder --dry-run
cli-leaves = Het is hier opgeslagen en vertrekt met de volgende verbinding.
cli-warning = let op: { $text }
cli-less-than-an-hour-ago = minder dan een uur geleden
cli-hours-ago = { $count } uur geleden
cli-days-ago = { $count } dagen geleden

## Heads of tables

cli-head-ref = KENMERK
cli-head-partner = PARTNER
cli-head-state = STATUS
cli-head-urgency = HOE DRINGEND
cli-head-to-act = WIE HANDELT
cli-head-due = UITERLIJK
cli-head-when = WANNEER
cli-head-step = STAP
cli-head-by = DOOR
cli-head-outcome = RESULTAAT
cli-head-decided = BESLIST
cli-head-to = AAN
cli-head-from = VAN
cli-head-waits-for = WACHT OP
cli-head-attachment = BESTAND
cli-head-way = RICHTING
cli-head-done = KLAAR
cli-head-size = GROOTTE
cli-head-case = DOSSIER
cli-head-opened = GEOPEND
cli-head-persons = PERSONEN
cli-head-can-seal = SLEUTEL ERVOOR
cli-head-number = NUMMER
cli-head-takes = NEEMT AAN
cli-head-at-hub = BIJ DE HUB
cli-head-here = HIER
cli-head-there = DAAR
cli-head-what = WAT
cli-head-over-since = VOORBIJ SINDS
cli-head-name = NAAM
cli-head-type = SOORT
cli-head-bytes = BYTES
cli-head-read = GELEZEN
cli-head-found = ERIN GEVONDEN
cli-head-removed = WEGGEHAALD
cli-head-count = AANTAL
cli-head-roles = ROLLEN
cli-head-until = GECERTIFICEERD TOT

## Asking

cli-passphrase = Wachtzin:
cli-passphrase-of = Wachtzin van { $what }:
cli-new-passphrase = Nieuwe wachtzin, vier of vijf woorden:
cli-same-passphrase = Nog eens dezelfde:
cli-type-yes = Typ yes:
cli-no-terminal = Er is geen terminal om het te vragen; { $instead }
cli-give-yes = geef --yes
cli-approve-this = Precies dit goedkeuren?

## Lists of referrals, and one of them

cli-a-supervisor = een teamverantwoordelijke, niet { $not }
cli-late-given = gegeven door { $by } op { $at }
cli-late-until = { $state } tot { $until }
cli-due-line = { $state }: { $what }, { $by } tot { $until }
cli-due-due = te doen
cli-due-half_over = halverwege
cli-due-overdue = te laat
cli-due-alarm = alarm
cli-telephone = bel { $partner }
cli-hint-deliver = kijk of ze opgehaald is: saphan-agent show { $referral }
cli-hint-open = saphan-agent show { $referral }
cli-hint-decide = saphan-agent accept { $referral }, of ask, of decline
cli-hint-reply = saphan-agent answer { $referral } --fact FACT
cli-hint-late_approval = saphan-agent approve { $referral }
cli-hint-follow_up = meld hoe het met de persoon gaat
cli-hint-confirm = bevestig dat het werk gedaan is
cli-hint-resolve = handel de intrekking af
cli-show-from = { $referral } van { $partner }: { $state }
cli-show-to = { $referral } aan { $partner }: { $state }
cli-show-due = { $line }; dit kantoor moet handelen
cli-show-who-acts = { $line }; moet handelen: { $who }
cli-show-not-left = { $step } van dit kantoor is nog niet vertrokken
cli-show-frozen = Bevroren: de toestemming is ingetrokken, niets ervan mag gebruikt worden. De aanspreekpersoon privacy of
cli-show-frozen-settle = een teamverantwoordelijke van elk kantoor handelt de intrekking af: saphan-agent erasures
cli-show-erased = Wat over personen meegedeeld is, is hier gewist.
cli-show-identity-erased = Wie de personen zijn, is hier gewist.
cli-show-history = Geschiedenis
cli-show-in-doubt = { $outcome }, TWIJFELACHTIG
cli-show-doubt = ! Een deel hiervan kwam van { $partner } toen de sleutels misschien in andere handen waren. Bel { $partner } voordat er iets anders gebeurt.
cli-show-sent = Wat verzonden is
cli-show-details = Wat na de aanvaarding volgde
cli-show-not-left-yet = nog niet vertrokken
cli-next-approve = saphan-agent approve { $referral }, of return { $referral } --reason TEXT
cli-next-decide = saphan-agent accept { $referral }, of ask, of decline
cli-next-identity = saphan-agent disclose { $referral } --tier 3, of refuse-identity { $referral }
cli-next-let-read = saphan-agent let-read { $referral } --as SUPERVISOR, dan open-identity { $referral } --as OFFICER
cli-next-close = { $command }, of close
cli-next-agree = saphan-agent agree { $referral }, of plan het opnieuw
cli-next-received = saphan-agent received { $referral } --outcome OUTCOME, of not-received
cli-next-not-received = saphan-agent not-received { $referral } --outcome OUTCOME, als de persoon niet komt
cli-next-follow-up = saphan-agent follow-up { $referral } --occasion OCCASION --outcome OUTCOME, of finish
cli-next-confirm-later = saphan-agent confirm { $referral }, 14 dagen na finish
cli-identity-asked = gevraagd door { $officer } voor { $purpose }
cli-identity-released = { $asked }; meegedeeld tot { $until }
cli-identity-opened = { $asked }; geopend
cli-identity-glass = { $asked }; geopend zonder tweede persoon, met de sleutel voor noodgevallen
field-responsible = Staat in voor de persoon
field-question = Vraag
field-answer = Antwoord
field-accepted = Aanvaard
field-identity = Identiteit
field-returned = Teruggestuurd omdat
field-although = Toch, omdat
field-late_approval = Tweede persoon
field-signed_by = Ondertekend door
field-plan_agreed = Overdracht afgesproken
field-plan_open = Overdracht voorgesteld
field-handovers = Overdracht
field-outcome = Resultaat
field-at = Wanneer
field-by = Door
field-mode = Hoe
field-place = Waar
field-follow_ups = Bericht
field-closing_report = Einde
field-closed = Afgesloten
field-redirect = Andere partner genoemd
field-on = Op
field-occasion = Waarvoor

## What was decided

cli-step-possible = { $step } kan hier volgen; { $referral } krijgt dan de status: { $state }.
cli-step-done = Status van { $referral }: { $state }. Het is hier opgeslagen en vertrekt met de volgende verbinding.
cli-never-tell = Nooit inlichten: { $whom }. De toestemming bindt ook uw kantoor.

## Referring, and telling more

cli-refer-reads = { $to } zal dit lezen, en niets anders:
cli-refer-hub = De hub kan zien:
cli-hub-from = Van     { $from }
cli-hub-to = Aan     { $to }
cli-hub-size = Grootte hoogstens { $size } (opgevuld)
cli-hub-when = Wanneer { $day }
cli-hub-kept = Bewaard tot het opgehaald is, hoogstens { $days } dagen
cli-hub-text = Tekst   niets
cli-refer-stays = Blijft hier: { $staying } van { $all } velden van uw dossier, waaronder { $named }.
cli-refer-second = Een tweede persoon moet het bekijken: { $reasons }.
cli-refer-cannot = Volgens wat { $to } zegt, kan dit daar niet aangenomen worden: { $to } { $why }.
cli-refer-hash = Controlecode van deze gegevens: { $hash }
cli-refer-drafted = Dossier { $case } is opgesteld voor { $to } als { $referral }, en er is niets vertrokken.
cli-refer-approve = Een teamverantwoordelijke die het niet opstelde, moet het goedkeuren: { $reasons }.
cli-refer-sent = Dossier { $case } is doorverwezen naar { $to } als { $referral }.
cli-refer-sync = saphan-agent sync, dan: saphan-agent show { $referral }
cli-choice-nobody = Geen partner kan dit dossier aannemen, volgens wat ze zeggen.
cli-choice-can = Deze kunnen het aannemen, volgens wat ze zeggen:
cli-choice-cannot = Deze kunnen dat niet:
cli-remark-over = wat gezegd is, gold tot { $until }; vraag het na
cli-remark-without = biedt { $services } niet
cli-disclose-reads = De partner van { $referral } zou dit lezen op niveau { $tier }:
cli-disclose-hub = De hub zou zien
cli-disclose-hash = Controlecode { $hash }
cli-disclose-file = met toegevoegd bestand { $attachment }: { $type }, { $bytes } bytes
cli-disclose-drafted = Niveau { $tier } van { $referral } is opgesteld, en er is niets vertrokken: een tweede persoon moet het goedkeuren.
cli-disclose-sent = Niveau { $tier } van { $referral } vertrekt met de volgende verbinding.

## The second person

cli-approve-reads = { $to } zal dit lezen van { $by }, en niets anders:
cli-approve-late = { $referral } is goedgekeurd, met de aantekening “laat”: ze was al vertrokken.
cli-approve-done = { $referral } is goedgekeurd en vertrekt met de volgende verbinding.
cli-approve-reader = Alleen te lezen door { $reader }
cli-approve-reader-until = { $officer } tot { $until }
cli-approve-although = { $to } zegt dat dit daar niet aangenomen kan worden; het gaat er toch naartoe: { $why }
cli-approve-basis = Zonder toestemming omdat: { $reason }
cli-approve-kept = Een passage blijft staan omdat: { $reason }
cli-return-done = { $referral } ging terug naar wie ze opstelde; niets ervan vertrekt.

## Consent taken back, and what is kept

cli-withdraw-all = Trekt de persoon alle toestemming hiervoor in?
cli-withdraw-part = Trekt de persoon dit deel van de toestemming in?
cli-withdraw-frozen = { $referral } is hier bevroren, en bij { $partner } zodra het daar aangekomen is.
cli-withdraw-file = De toestemming in het dossier is ingetrokken: niets nieuws vertrekt nog met die toestemming.
cli-withdraw-settle = Elk kantoor handelt de intrekking binnen 72 uur af. Wat gelezen is, blijft gelezen.
cli-withdraw-next = saphan-agent sync, dan saphan-agent erasures
cli-resolve-done = Status van { $referral }: { $state }; de partner krijgt het te horen.
cli-resolve-paper = Wat dit kantoor ervan bewaarde, is weg. Papier, exports en oude back-ups niet: zorg daar zelf voor.
cli-resolve-next = zeg het aan de persoon; dan saphan-agent sync
cli-erasure-open = af te handelen
cli-erasure-erased = gewist
cli-erasure-held = bewaard
cli-erasure-resumed = gaat verder
cli-erasure-overdue = te laat
cli-erasure-next = saphan-agent resolve { $referral } --erased, --hold of --resume
cli-retention-nothing = Niets wordt langer bewaard dan mag.
cli-retention-would = Dit zou gewist worden.
cli-retention-done = Dit is gewist.
cli-retained-identity = identiteit
cli-retained-content = inhoud

## Queue

cli-queue-empty = Niets wacht op verzending.
cli-queue-bundle = { $state }, in een bundel van { $at }
cli-queue-retried = Te proberen bij de volgende verbinding: { $count }.
cli-transfer-under-way = bezig
cli-transfer-at-hub = bij de hub
cli-transfer-not-verified = hier, nog niet nagekeken
cli-transfer-here = hier
cli-transfer-damaged = beschadigd
cli-transfer-up = naar buiten
cli-transfer-down = naar binnen
cli-transfer-ask-again = iemand: vraag de afzender het opnieuw te sturen
cli-transfer-nobody = niemand
cli-transfer-line = de verbinding
cli-transfer-sender = de afzender, die het nog niet helemaal geüpload heeft
cli-transfer-refused = de hub, die het nu niet aanneemt; verwittig de operator ervan
cli-transfer-busy = de hub, die op dit moment vol is

## Status

cli-status-office = kantoor
cli-status-hub = hub
cli-status-no-hub = geen adres
cli-status-online = laatst verbonden
cli-status-carrier = lijn
cli-status-drained = alles opgehaald
cli-status-backup = back-up
cli-status-backup-ago = { $at }, { $days } dagen geleden
cli-status-directory = lijst van partners
cli-status-entries = { $count } vermeldingen, bevestigd { $confirmed }
cli-status-waiting = wacht hier
cli-status-at-hub = bij de hub
cli-status-bundles = ook in bundels
cli-status-not-fresh = Niets wordt verzegeld voordat de hub de lijst van partners opnieuw bevestigd heeft, behalve voor een USB-stick: saphan-agent bundle export.
cli-status-not-fetched = ! { $count } noodgevallen die het kantoor van de partner al een uur niet opgehaald heeft; bel de partner: saphan-agent inbox --sent --due
cli-status-overdue-here = ! { $count } doorverwijzingen waarvoor dit kantoor te laat is: saphan-agent inbox --due, of inbox --sent --due
cli-status-overdue-there = ! { $count } doorverwijzingen waarvoor de partner te laat is; bel de partner: saphan-agent inbox --sent --due
cli-status-to-approve = ! { $count } wachten op een teamverantwoordelijke: saphan-agent inbox --sent --due
cli-status-overdue-approvals = ! { $count } vertrokken als noodgeval, en een teamverantwoordelijke is al een dag te laat
cli-status-late-approvals = ! { $count } kwamen als noodgeval, en de tweede persoon van de partner heeft nog niet goedgekeurd: saphan-agent inbox
cli-status-late-overdue = ! { $count } daarvan zijn al een dag te laat; bel de partner
cli-status-unseen-glass = ! { $count } keer is een dossier buiten de eigen rol geopend, en de teamverantwoordelijke en de aanspreekpersoon privacy hebben dat niet allebei gezien: saphan-agent break-glass --list
cli-status-identity-ends = ! de identiteit van dit kantoor eindigt op { $end }; vraag een nieuwe: saphan-agent certificate renew-identity FILE
cli-alarm = ALARM

## One visit to the hub

cli-sync-done = Afgegeven: { $handed }, ontvangen: { $received }
cli-sync-repeated = opnieuw gekomen: { $count }
cli-sync-held = bewaard tot ze beoordeeld kunnen worden: { $count }
cli-sync-refused = geweigerd: { $count }
cli-sync-still-here = Nog hier: { $referral } { $step } aan { $to }, wacht op { $what }.
cli-sync-receipts = Nog hier: { $count } ontvangstbewijzen en dergelijke.
cli-sync-attachments = Toegevoegde bestanden onderweg: { $count }.
cli-sync-not-empty = De tijd was voorbij voordat alles opgehaald was.

## Files of this office

cli-file-good = { $case } is een goed dossier; personen: { $persons }.
cli-file-new = { $case } is opgeslagen; personen: { $persons }.
cli-file-replaced = { $case } heeft het vroegere dossier met dit nummer vervangen; personen: { $persons }.
cli-file-fallen = ontwerp { $referral } was uit het vroegere dossier gemaakt en is teruggestuurd; niets ervan vertrekt

## Partners

cli-partner-this-office = dit kantoor
cli-partner-yes = ja
cli-partner-not-yet = nog niet
cli-trust-not-compared = Niet vergeleken
cli-trust-compared = Nummer vergeleken
cli-trust-differed = NUMMER VERSCHILDE
cli-trust-by-on = { $said } door { $by } op { $day }
cli-trust-on = { $said } op { $day }
cli-partner-number = Nummer van { $us }, dit kantoor, om voor te lezen aan { $partner }:
cli-partner-trust = { $partner }: { $trust }.
cli-partner-not-counted = Kwam toen de sleutels misschien in andere handen waren; bewaard, en telt niet:
cli-partner-same = { $partner }: zelfde nummer, controlecijfer juist. { $trust }.
cli-partner-confirm = Heeft iemand van { $partner } aan de telefoon gezegd, op een nummer dat u al kende, dat hun kantoor een nieuwe sleutel heeft?
cli-partner-confirmed-held = De nieuwe sleutel van { $partner } is bevestigd. Hij wordt toch tegengehouden tot { $until }.
cli-partner-confirmed = De nieuwe sleutel van { $partner } is bevestigd, en telt.
cli-partner-after-connection = 72 uur na de volgende verbinding
cli-partner-telephone = Bel { $partner } op een nummer dat u al kende. Daar zien ze hun nummer met: saphan-agent partner show { $us }
cli-partner-group = Groep { $group } van { $groups }, zoals ze voorgelezen wordt:
cli-partner-five-digits = Een groep heeft vijf cijfers.
cli-partner-thaw = Heeft iemand van { $partner } aan de telefoon gezegd, op een nummer dat u al kende, dat het kantoor daar opnieuw begonnen is (back-up teruggezet of opnieuw geïnstalleerd)?
cli-partner-thawed = { $partner } doet weer mee; wat tegengehouden was, wordt beoordeeld.
cli-partner-not-frozen = { $partner } was niet bevroren.
cli-profile-says = { $partner } zegt, versie { $number } van { $made }, geldig tot { $until }:
cli-profile-over = Dit is voorbij: niemand houdt er nog rekening mee.
cli-profile-leaves = Het vertrekt met de volgende verbinding.
cli-profile-at-hub = Bij de hub sinds { $at }.
cli-profile-came = Gekomen op { $at }.
cli-profile-nothing = nog niets
cli-profile-was-good = gold tot { $until }
cli-profile-short = { $services } diensten, tot { $until }
cli-profile-short-room = { $services } diensten, plaatsen: { $room }, tot { $until }

## Joining

cli-join-admitted = { $partner } hoort nu bij netwerk { $network }.
cli-join-no-way = { $partner } hoort nu bij netwerk { $network }. De toegang tot de hub is er nog niet; die komt bij het volgende contact.
cli-join-good = De uitnodiging is goed: { $partner } zou vragen om bij netwerk { $network } te komen.
cli-join-waiting = De aanvraag van { $partner } is bij de hub en wacht op de beheerder van { $network }.
cli-join-next-admitted = saphan-agent sync, dan saphan-agent check
cli-join-next-waiting = saphan-agent number, en wanneer het voorgelezen is: saphan-agent join
cli-join-at-hub = De aanvraag is bij de hub. Wacht op de beheerder; Ctrl-C stopt, saphan-agent join gaat verder.
cli-join-still-trying = { $trouble }. Er wordt verder geprobeerd.
cli-join-number = Nummer van deze aanvraag, om voor te lezen wanneer de beheerder belt:
cli-number-of = Nummer van de aanvraag van { $partner } om bij { $network } te komen:
cli-number-wait = Wacht op de oproep van de beheerder. Lees de vijf groepen voor, een voor een; de beheerder typt ze. Lees ze aan niemand voor van wie u de stem of het nummer niet kent.
cli-number-next = saphan-agent join, dat op het antwoord wacht
cli-init-can = { $partner } van netwerk { $network } kan ingesteld worden.
cli-init-where = Sleutels zouden in { $dir } komen, instellingen in { $config }, de aanvraag in { $request }.
cli-init-done = { $partner } van netwerk { $network } is ingesteld in { $dir }.
cli-init-request = De aanvraag staat in { $request }; ze bevat geen geheim.
cli-init-sheet = Druk { $dir }/self-revocation.txt af, bewaar het papier elders, en verwijder het bestand: het haalt dit kantoor uit het netwerk als de computer gestolen wordt.
cli-init-fingerprint = Vingerafdruk van de identiteitssleutel, om voor te lezen aan de beheerder:
cli-init-next = stuur de aanvraag naar de beheerder, dan: saphan-agent certificate install FILE
cli-certificate-can = De certificaten van { $partner } kunnen geïnstalleerd worden.
cli-certificate-done = De certificaten van { $partner } zijn geïnstalleerd.
cli-certificate-root = basissleutel { $root }
cli-certificate-identity = identiteit   tot { $until }
cli-certificate-transport = verbinding   tot { $until }
cli-certificate-new-identity = Het kantoor gaat verder met zijn nieuwe sleutel. Start saphan-agent serve binnen 90 dagen opnieuw op deze computer, en zeg partners dat ze het nieuwe nummer vergelijken.
cli-certificate-fingerprint = Vingerafdruk van de basissleutel:
cli-certificate-compare = Las de beheerder dezelfde voor, op een nummer dat u al kende?
cli-certificate-give = vergelijk hem, en geef hem dan met --fingerprint HEX
cli-certificate-request = De aanvraag van { $partner } staat in { $request }; ze bevat geen geheim.
cli-certificate-renewal = De aanvraag van { $partner } voor een nieuwe identiteit staat in { $request }; ze bevat geen geheim, en de oude sleutel heeft ze ondertekend.
cli-certificate-old-key = Het kantoor gaat verder met zijn oude sleutel tot het antwoord geïnstalleerd is. Partners moeten het nieuwe nummer vergelijken voordat ze meedelen wie iemand is.
cli-certificate-next = stuur ze naar de beheerder, dan: saphan-agent certificate install FILE

## Whether everything is in order

cli-check-ok = ok
cli-check-warn = let op
cli-check-fail = FOUT
cli-check-all = Alles is in orde.
cli-check-look = Te bekijken: { $warnings }. Niets houdt dit kantoor tegen.
cli-check-repair = Te herstellen: { $problems }, te bekijken: { $warnings }.

## Backups

cli-backup-done = De back-up van { $partner } staat in { $file }, { $bytes } bytes.
cli-backup-opens = Hij opent met { $what }, zoals die vandaag is; wie beide heeft, heeft alles wat erin zit.
cli-backup-office-passphrase = de wachtzin van het kantoor
cli-backup-officer-passphrase = de wachtzin van { $officer }
cli-backup-whole = De back-up van { $partner }, gemaakt op { $made }, is volledig: { $records } vermeldingen openen.
cli-restore-done = { $partner } is teruggezet in { $dir } zoals het was op { $made }.
cli-restore-certificate = Deze computer heeft een eigen certificaat nodig; de aanvraag staat in { $request }.
cli-restore-partners = Wat sindsdien gezegd is, komt terug van de partners; tot dan vertrekt niets van dit kantoor naar hen.
cli-restore-next = zeg de beheerder dat de oude computer weg is, stuur de aanvraag, dan: saphan-agent certificate install FILE
cli-restore-alone = Is de computer van deze back-up voorgoed gestopt? Twee kantoren onder één naam worden door elke partner bevroren.
cli-repair-alone = Is elke andere kopie van dit kantoor voorgoed gestopt, en is dit die met het nieuwste werk?
cli-repair-done = De gegevens van { $partner } zijn opnieuw begonnen. Wat beide kopieën zeiden, komt terug van de partners; tot dan vertrekt niets van dit kantoor naar hen.
cli-repair-thaw = Een partner die dit kantoor bevroren heeft, moet het weer laten meedoen: bel.
cli-check-hub = hub
cli-check-no-address = geen adres
cli-check-set-address = stel address in onder [hub] in agent.toml
cli-check-contact = contact, deputy
cli-check-not-both = niet allebei ingesteld; hier kan geen doorverwijzing geopend worden
cli-check-set-contact = stel contact en deputy in onder [office] in agent.toml
cli-check-office = kantoor
cli-check-office-of = { $partner } van netwerk { $network }
cli-check-connection-key = sleutel van de verbinding
cli-check-fits = past bij de aanvraag
cli-check-restore = zet de nieuwste back-up terug
cli-check-permissions = rechten
cli-check-owner = sleutels zijn voor hun eigenaar
cli-check-others = anderen mogen { $files } lezen
cli-check-chmod = chmod 700 voor de map met gegevens, 600 voor de sleutelbestanden erin
cli-check-certificates = certificaten
cli-check-install = saphan-agent join, of saphan-agent certificate install FILE
cli-check-root = basissleutel
cli-check-new-root = nieuwe basissleutel
cli-check-took-over = { $root } heeft het overgenomen
cli-check-identity = identiteit
cli-check-ask = vraag het aan de beheerder: saphan-agent certificate request FILE
cli-check-until = tot { $until }
cli-check-membership = lidmaatschap
cli-check-over-hub = toegelaten via de hub; de lijst komt over de verbinding
cli-check-active = actief toen de certificaten gemaakt werden
cli-check-revoked = niet meer in het netwerk sinds { $since }
cli-check-suspended = geschorst toen de certificaten gemaakt werden
cli-check-telephone = bel de beheerder
cli-check-not-listed = niet in de lijst van partners
cli-check-ask-administrator = vraag het aan de beheerder
cli-check-connection = verbinding
cli-check-line = saphan-agent sync zegt waarom; de hub vernieuwt het zonder dat iemand iets doet
cli-check-not-renewed = voorbij sinds { $at }, niet vernieuwd
cli-check-renewed = tot { $until }, vernieuwt zichzelf
cli-check-failing = tot { $until }, vernieuwing MISLUKT { $days } d
cli-check-clock = klok
cli-check-outside = { $now } valt buiten de levensduur van de basissleutel
cli-check-set-clock = zet de klok van deze computer juist
cli-check-notices = meldingen
cli-check-no-mail = er vertrekt geen e-mail: { $key } is niet ingesteld
cli-check-set-notify = stel het in onder [notify] in agent.toml
cli-check-mail = per e-mail via { $server }
cli-check-set-password = stel het in onder [notify] in agent.toml, of in de pagina’s
cli-check-no-desktop = dit systeem toont er geen
cli-check-notify-send = installeer notify-send, of zet desktop op off

## The service and the pages

cli-serve-where = { $partner } van netwerk { $network }, hub { $hub }, gegevens in { $dir }
cli-serve-locked = Vergrendeld: vervoert verzegelde berichten, opent er geen.
cli-serve-unlocked = Ontgrendeld: wacht op verzending: { $count }.
cli-serve-pages = Pagina’s op { $at }.
cli-serve-no-office = In { $dir } is nog geen kantoor ingesteld.
cli-serve-pages-set-up = De pagina’s stellen er een in.
cli-serve-next-welcome = saphan-agent open; Ctrl-C stopt, en de volgende start gaat verder
cli-serve-next-open = saphan-agent open; Ctrl-C stopt de dienst
cli-serve-next-locked = elk commando dat de wachtzin vraagt, opent wat gekomen is; Ctrl-C stopt de dienst
cli-serve-next-status = saphan-agent status, in een ander venster; Ctrl-C stopt de dienst
cli-serve-stopped = Gestopt. Wat hier wacht, vertrekt wanneer de dienst weer loopt.
cli-open-done = De browser is gevraagd de pagina’s te openen.
cli-open-link = open de link in een browser van deze computer; hij werkt één keer, vijf minuten lang
cli-open-window = als er geen venster openging: saphan-agent open --print

## Officers, the log, emergencies

cli-head-code = CODE
cli-head-who = WIE
cli-head-subject = OVER
cli-head-supervisor = TEAMVERANTWOORDELIJKE
cli-head-focal-person = AANSPREEKPERSOON PRIVACY
cli-head-reason = REDEN
cli-staff-would = { $officer } zou { $done } worden.
cli-staff-is = { $officer } is { $done }.
cli-staff-added = toegevoegd
cli-staff-certified-anew = opnieuw gecertificeerd
cli-staff-disabled = uitgeschakeld
cli-staff-more = saphan-agent staff add CODE --role ROLE, tot er een teamverantwoordelijke en nog iemand is
cli-staff-nobody = Geen personeel: wie de wachtzin van het kantoor heeft, is dit kantoor.
cli-staff-active = actief
cli-staff-may-not-act = mag niets doen
cli-glass-key-would = De sleutel voor noodgevallen zou in { $file } geschreven worden.
cli-glass-key-done = De sleutel voor noodgevallen staat in { $file }. Leg hem in een verzegelde omslag bij de directie en bewaar de wachtzin ervan elders. Met deze sleutel en de eigen sleutel opent de medewerker die het vroeg of een teamverantwoordelijke een identiteit alleen; wat vroeger kwam, opent met de vroegere sleutel.
cli-glass-key-name = de sleutel voor noodgevallen
cli-audit-whole = Het logboek is volledig: { $entries } vermeldingen.
cli-audit-broken = Het logboek is niet volledig: { $problem }.
cli-audit-next = verwittig de aanspreekpersoon privacy; laat deze computer zoals hij is
cli-audit-office = kantoor
cli-glass-nobody = Niemand heeft een dossier buiten de eigen rol geopend.
cli-glass-seen = gezien
cli-glass-not-yet = nog niet

## Who a person is

cli-identity-of = Identiteit van { $referral }, tot { $until }:
cli-identity-file = bestand { $file }: { $type }, { $bytes } bytes, { $state }
cli-identity-written = { $line }; geschreven naar { $path }
cli-identity-notice = Wat gelezen is, blijft gelezen. Het logboek noteert dat u het gelezen hebt; staat het op papier, dan moet u het beschermen en vernietigen.
cli-let-read-done = { $officer } mag de identiteit van { $referral } nu lezen.

## Tables of cases

cli-table-good = { $case } (regel { $line }) is een goed dossier; aan { $to }, personen: { $persons }.
cli-table-new = { $case } (regel { $line }) is opgeslagen; aan { $to }, personen: { $persons }.
cli-table-unchanged = { $case } (regel { $line }) was al opgeslagen, onveranderd; aan { $to }, personen: { $persons }.
cli-table-replaced = { $case } (regel { $line }) heeft het vroegere dossier met dit nummer vervangen; aan { $to }, personen: { $persons }.
cli-table-unread-near = kolom { $column } is niet gelezen: misschien is `{ $near }` bedoeld; noem ze in een kolommenplan
cli-table-unread = kolom { $column } is niet gelezen: noem ze in een kolommenplan, onder `ignore` als ze niet nodig is
cli-table-line = regel { $line }: { $notice }
cli-table-line-column = regel { $line }, kolom { $column }: { $notice }
cli-table-more = nog { $count } hiervan
cli-export-done = { $person } staat in { $file }.
cli-export-warning = dit bestand is niet versleuteld en zegt wie de persoon is; geef het persoonlijk af en verwijder het

## Attachments

cli-attachment-written = Het opnieuw opgebouwde { $kind }-bestand is geschreven.
cli-attachment-all-read = Alle tekst ervan is gelezen.
cli-attachment-partly-read = Kijk zelf; niet gelezen: { $reasons }.
cli-attachment-not-read = Kijk zelf: { $reason }.
cli-attachment-removed-kinds = Soorten verborgen gegevens weggehaald: { $count }.
cli-attached-as = Toegevoegd als { $name }; het origineel is hier verzegeld bewaard.
cli-attach-can = Het kan toegevoegd worden.
cli-attach-look = LET OP: { $count } passages in de tekst kunnen naar iemand wijzen; zolang niet elke afgehandeld is, mag het niet vertrekken voordat de doorverwijzing aanvaard is.
cli-attach-stop = STOP: er staat in wie iemand is ({ $text } passages in de tekst, { $elsewhere } elders); het mag niet vertrekken voordat de doorverwijzing aanvaard is.
cli-attachment-kept-open = blijft staan, goed te keuren
cli-attachment-kept = blijft staan
cli-attachment-shown = Het opnieuw opgebouwde { $name } is geschreven; het opent in een ander programma.
cli-attachment-original-shown = Het origineel van { $name } is geschreven; het opent in een ander programma.
cli-attachment-removed = Toegevoegd bestand { $attachment } is verwijderd, samen met het origineel.
cli-attachment-remove = Toegevoegd bestand { $attachment } en het origineel voorgoed verwijderen?
cli-findings-none = { $name }: niets in de tekst zou zeggen wie iemand is.
cli-findings-one = { $name }: één passage in de tekst zou zeggen wie iemand is:
cli-findings-many = { $name }: { $count } passages in de tekst zouden zeggen wie iemand is:
cli-finding-place = tekens { $from } tot { $to }: { $reason }
cli-finding-kept = { $line }; blijft staan omdat: { $why }
cli-finding-write = { $line }; schrijf { $suggestion }
cli-findings-elsewhere = STOP: namen of nummers van dit dossier staan elders in het bestand; sla het op als gewone tekst en voeg dat toe.
cli-findings-approved = { $by } liet passages staan, { $second } heeft dat goedgekeurd.
cli-findings-to-approve = { $by } liet passages staan; een teamverantwoordelijke moet dat goedkeuren.
cli-settle-can = Zo kan het afgehandeld worden.
cli-settle-anew = Het bestand is opnieuw geschreven; het origineel is zoals het was.
cli-settle-same = Het bestand is zoals het was.
cli-settle-next-officer = een andere medewerker: saphan-agent attachment approve CASE { $attachment }
cli-settle-next = hetzelfde met --settle 1=replace, één keer voor elke passage

## Bundles

cli-bundle-written = { $envelopes } verzegelde berichten voor { $to } staan in { $file } ({ $size } KB). Ze blijven in de wachtrij tot { $to } er de ontvangst van ondertekend heeft.
cli-bundle-time = Nieuwste tijd van de hub erin: { $at }, { $ago }.
cli-bundle-identity = { $count }: identiteit blijft hier: ze wordt alleen meegedeeld aan een partner van wie het nummer vergeleken is, en met een tijd van de hub van de laatste 24 uur; kijk waarom met: saphan-agent queue.
cli-bundle-full = { $count }: blijven hier: de bundel is vol; exporteer een andere na hun ontvangstbewijzen.
cli-bundle-unsealed = { $count }: konden niet verzegeld worden; kijk waarom met: saphan-agent queue.
cli-bundle-bring = breng het bestand naar { $to }: saphan-agent bundle import FILE
cli-bundle-new = Nieuw van { $from }: { $taken }. Al hier: { $known }.
cli-bundle-would-be-new = Zou nieuw zijn van { $from }: { $taken }. Al hier: { $known }.
cli-bundle-directory = De lijst van partners heeft { $count } vermeldingen meer.
cli-bundle-out = { $partner } is zelf uit het netwerk gegaan: er gaat niets meer naartoe.
cli-bundle-held = { $count } wachten op het antwoord van { $from } na een terugzetting, of tot iemand ermee gesproken heeft: saphan-agent status.
cli-bundle-outcome-new = nieuw
cli-bundle-outcome-here-already = al hier
cli-bundle-outcome-held = tegengehouden
cli-bundle-outcome-not-taken = niet opgenomen
cli-bundle-next = saphan-agent inbox; dan saphan-agent bundle export --to { $to } FILE

## What proves something

cli-evidence-written = Wat { $referral } bewijst, staat in { $file }. Het bevat geen tekst van het dossier.
cli-sheet-written = Het blad waarmee { $partner } zelf uit het netwerk gaat, staat in { $sheet }. Druk het af, bewaar het papier ver van deze computer, en verwijder het bestand.
cli-sheet-out = { $partner } is uit het netwerk sinds { $since }: de hub weigert het, de verbindingen ervan zijn verbroken, en elk kantoor hoort het bij zijn volgende contact. Verwittig de beheerder, die het definitief maakt.
cli-consent-written = De tekst en het blad staan in { $file }; open het in een browser om af te drukken.
cli-report-written = Het rapport staat in { $file }.
cli-directory-entries = De lijst van partners van { $network } heeft { $count } vermeldingen.
cli-directory-word = Wat de hub er het laatst over zegt:
cli-directory-no-word = Nog geen hub heeft deze bevestigd.
cli-directory-two-stories = EEN HUB VERTELDE ER TWEE VERSCHILLENDE DINGEN OVER. Niets is verloren; geloof geen nieuwe partner en verwittig de beheerder.
cli-proof-partner = Wat { $partner } bewijst, staat in { $file }. Het zegt niets over doorverwijzingen.
cli-proof-stories = Wat de twee versies bewijst, staat in { $file }. Het zegt niets over doorverwijzingen.
cli-stories-one = De hub met sleutel { $key } spreekt zichzelf tegen over wie bij { $network } hoort: { $story }.
cli-stories-many = De hubs met sleutels { $keys } spreken elkaar tegen over wie bij { $network } hoort: { $story }.
cli-stories-hold = Beide handtekeningen kloppen onder de autoriteit { $root }.
cli-stories-fork = de lijsten verschillen binnen hun eerste { $size } vermeldingen
cli-stories-set-back = ze had { $before } vermeldingen op { $at }, en op { $then } maar { $later }
cli-stories-next = geef dit bestand aan de beheerder, die een hub met een nieuwe sleutel maakt
cli-listed-stood = De lijst van partners van { $network }, met deze vermeldingen bij de { $of } ervan, stond bij de hub op { $at }.
cli-listed-continues = Ze zet de lijst van { $size } vermeldingen van { $at } ongewijzigd voort.
cli-listed-later = Latere vermeldingen kunnen iets anders zeggen.
cli-listed-admitted = toegelaten
cli-listed-revoked = uit het netwerk gehaald
cli-listed-hub = hub gecertificeerd
cli-listed-renewed = nieuwe identiteit gegeven
cli-listed-suspended = geschorst
cli-listed-resumed = doet weer mee
cli-listed-new-root = nieuwe basissleutel
cli-evidence-of = { $referral }: van { $from } naar { $to } in { $network }, { $state }.
cli-evidence-holds = Elke handtekening klopt onder de autoriteit { $root }.
cli-evidence-compare = vergelijk de vingerafdruk van de autoriteit met die welke u kent
state-not-submitted = nog niet verzonden
cli-head-entry = VERMELDING
cli-head-act = HANDELING
cli-head-whom = WIE
cli-head-officers = PERSONEEL
cli-head-received = ONTVANGEN
cli-config-not-set = { $key } is niet ingesteld
cli-config-flag = het commando zelf
cli-config-default = standaardwaarde
cli-config-no-default = geen standaardwaarde
cli-man-folder = Eén pagina per commando staat in { $folder }.
cli-version = { $program } { $version }, protocol { $protocol }
cli-pseudonymise-reads = { $to } zal dit lezen op niveau { $tier }:
cli-pseudonymise-refused = Geweigerd: deze teksten zouden zeggen wie iemand is:
cli-meter-rebuilding = opnieuw opbouwen
cli-meter-storing = opslaan
cli-meter-writing = schrijven
cli-table-rows = { $count } rijen gelezen
cli-table-checked = { $done } van { $total } dossiers nagekeken
cli-table-stored = { $done } van { $total } dossiers opgeslagen
