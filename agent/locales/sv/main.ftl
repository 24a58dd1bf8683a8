# What the pages say, in Swedish: begun. What is missing is said in English. Not yet read by a native reader.

## Round every page

title = { $due ->
    [0] Saphan
   *[other] Saphan - { $due } att göra
}
nav-status = Läge
nobody-in-particular = kontor
line-connected = Senast ansluten { $ago }.
line-never = Ännu aldrig ansluten.
line-waiting = { $count ->
    [0] Inget väntar på att skickas.
    [one] 1 försändelse väntar på att skickas.
   *[other] { $count } försändelser väntar på att skickas.
}

## Coming in and going out

unlock-locked = Kontoret är låst. Förseglade meddelanden kommer och går ändå; inget öppnas förrän någon anger en lösenfras.
unlock-officer = Din personalkod
unlock-officer-hint = Som lo-01. Lämna tomt för att komma in med kontorets lösenfras.

## Why something was not done

error-no-session-next = Öppna Saphan på nytt med dess genväg (saphan-agent open).
error-link-unknown-next = Öppna Saphan på nytt med dess genväg (saphan-agent open).
error-link-late-next = Öppna Saphan på nytt med dess genväg (saphan-agent open).
error-link-used-next = Öppna Saphan på nytt med dess genväg (saphan-agent open). Om det inte var du som använde den, säg till din administratör.
error-session-gone-next = Öppna Saphan på nytt med dess genväg (saphan-agent open).
error-locked = Kontoret låstes under tiden.
error-locked-next = Ange lösenfrasen igen.
error-wrong-passphrase = Lösenfrasen är fel, eller hör till en annan personalkod.
error-wrong-passphrase-next = Se efter om Caps Lock är på, och försök igen.
error-no-staff-code = En personalkod ser ut som lo-01.
error-no-staff-code-next = Rätta den, eller lämna tomt.

## How the office is

status-heading = Läge
status-to-know = Bra att veta
status-office = Det här kontoret
status-hub = Hubb
status-no-hub = ingen adress är angiven
status-online = Senast ansluten
status-carrier = Förbindelse
carrier-quic = QUIC
carrier-tls = TLS över TCP, eftersom UDP inte kom fram
carrier-none = inte känd än
status-drained = Allt hämtat
status-directory = Listan över partner bekräftad
status-not-fresh = För länge sedan: inget förseglas förrän hubben har bekräftat den igen.
status-waiting = Väntar här
status-at-hub = Hos hubben
status-backup = Senaste säkerhetskopia
status-version = Version
status-to-approve = { $count ->
    [one] 1 hänvisning väntar på en andra person.
   *[other] { $count } hänvisningar väntar på en andra person.
}
status-overdue-approvals = { $count ->
    [one] 1 nödfall har skickats, och dess andra person är försenad sedan en dag.
   *[other] { $count } nödfall har skickats, och deras andra person är försenad sedan en dag.
}
status-late-approvals = { $count ->
    [one] 1 hänvisning kom som nödfall, och partnerns andra person har inte godkänt den ännu.
   *[other] { $count } hänvisningar kom som nödfall, och partnerns andra person har inte godkänt dem ännu.
}
status-late-overdue = { $count ->
    [one] 1 av dessa är försenad sedan en dag. Ring partnern.
   *[other] { $count } av dessa är försenade sedan en dag. Ring partnern.
}
status-unseen-glass = { $count ->
    [one] Ett ärende har öppnats en gång utöver vad en roll tillåter, och arbetsledaren och kontaktpersonen för dataskydd har inte båda sett det.
   *[other] Ärenden har öppnats { $count } gånger utöver vad en roll tillåter, och arbetsledaren och kontaktpersonen för dataskydd har inte båda sett det.
}
status-ours-overdue = { $count ->
    [one] Det här kontoret är försenat med 1 hänvisning.
   *[other] Det här kontoret är försenat med { $count } hänvisningar.
}
status-theirs-overdue = { $count ->
    [one] En partner är försenad med 1 hänvisning. Ring partnern.
   *[other] Partner är försenade med { $count } hänvisningar. Ring dem.
}
status-not-fetched = { $count ->
    [one] 1 nödfall har inte hämtats av partnerns kontor på en timme. Ring partnern.
   *[other] { $count } nödfall har inte hämtats av partnerns kontor på en timme. Ring partnern.
}

## What people must be told

notice-missing = { $count ->
    [one] 1 meddelande från { $partner } saknas; det har begärts igen.
   *[other] { $count } meddelanden från { $partner } saknas; de har begärts igen.
}
notice-withdrawn = Samtycket för { $referral } har återkallats: inget i hänvisningen får användas. Kontaktpersonen för dataskydd eller en arbetsledare reder ut det.
notice-forked = Det finns två versioner av historiken för kontoret { $partner }. Ring dem innan du gör något annat.
notice-directory = Hubbens lista över partner motsäger vad andra har sett ({ $code }). Ring administratören.
notice-clock = Den här datorns klocka visade { $here } när hubbens visade { $hub }. Ställ den här rätt, eller ring hubbens operatör. Det som har beslutats är säkert.
notice-resync = Det som sagts sedan säkerhetskopian har inte kommit från { $partner } ännu; till dess skickas inget från det här kontoret dit.
notice-store-is-copy = { $partner } har mer av det här kontoret än den här datorn känner till: detta är en gammal kopia, eller så används en till. Stäng den andra, och säg till administratören.
notice-new-incarnation = { $partner } har installerat om eller återställt sitt kontor.
notice-unopened = { $count ->
    [one] 1 meddelande gick inte att öppna, dess nyckel är borta; avsändaren har ombetts skicka det igen.
   *[other] { $count } meddelanden gick inte att öppna, deras nyckel är borta; avsändarna har ombetts skicka dem igen.
}
notice-refused = { $count ->
    [one] 1 meddelande avvisades ({ $code }). Säg till administratören.
   *[other] { $count } meddelanden avvisades ({ $code }). Säg till administratören.
}
notice-glass-broken = Identiteten bakom { $referral } öppnades hos partnern utan en andra person, med dess nyckel för nödfall. Fråga varför.
notice-handover-failed = Personen i { $referral } kom inte till överlämningen. Agera nu.
notice-profile = Hubben lämnade ut uppgifter som { $partner } inte har angett, eller inte längre anger ({ $code }). Ring administratören.
notice-number-differs = Numret som { $partner } läste upp är inte numret på den nyckel som det här kontoret har för partnern: identiteter meddelas inte längre dit. Jämför en gång till efter en anslutning; om det skiljer sig igen, ring administratören.
notice-new-key = { $partner } har en ny nyckel som den gamla inte har signerat, som när en dator har försvunnit, eller som en förfalskare skulle ha den. Till { $until } går inget dit och inget därifrån gäller; inget går förlorat. Ingen här har kontrollerat den ännu: ring { $partner } på ett nummer som du redan kände till, och jämför.
notice-new-key-confirmed = { $partner } har en ny nyckel som den gamla inte har signerat. Någon på det här kontoret har bekräftat den. Till { $until } går ändå inget dit, och inget därifrån gäller; inget går förlorat.
notice-new-key-not-seen = 72 timmar efter nästa anslutning
notice-new-root = Nätverkets utfärdare har en ny rotnyckel, som den gamla har signerat: { $root }. Det som bygger på den gamla gäller till { $until }. Du behöver inte göra något; en administratör som inte känner till det måste få veta det i dag.
notice-own-name-key = Listan över partner ger det här kontorets namn åt en nyckel som kontoret inte har. Ring administratören nu, på ett nummer som du redan kände till. Det som finns här är säkert, och tills det är utrett meddelas ingen vem en person är.
notice-own-name-revoked = Listan över partner säger att det här kontoret inte längre är i nätverket. Ring administratören nu, på ett nummer som du redan kände till. Det som finns här är säkert.
notice-own-name-suspended = Listan över partner säger att det här kontoret är tillfälligt avstängt. Ring administratören nu, på ett nummer som du redan kände till. Det som finns här är säkert.
notice-asked-key = Administratören har ombetts om en ny identitet för det här kontoret.
notice-came-back = { $count ->
    [one] 1 meddelande kom tillbaka: { $partner } lämnade nätverket innan det hade hämtats. Det finns kvar här, och ingen annan har läst det. Välj en annan partner.
   *[other] { $count } meddelanden kom tillbaka: { $partner } lämnade nätverket innan de hade hämtats. De finns kvar här, och ingen annan har läst dem. Välj en annan partner för vart och ett.
}
notice-quarantined = { $count ->
    [one] 1 meddelande från { $partner } kom när dess nycklar kan ha varit i andra händer: det sparas och räknas inte. Ring { $partner }.
   *[other] { $count } meddelanden från { $partner } kom när dess nycklar kan ha varit i andra händer: de sparas och räknas inte. Ring { $partner }.
}
notice-in-doubt = { $count ->
    [one] 1 hänvisning bygger på vad { $partner } sade när dess nycklar kan ha varit i andra händer. Ring { $partner } innan något annat görs i den.
   *[other] { $count } hänvisningar bygger på vad { $partner } sade när dess nycklar kan ha varit i andra händer. Ring { $partner } innan något annat görs i dem.
}
notice-custody = Hubben gav ett ogiltigt kvitto ({ $code }). Ring administratören.

## Lists of referrals

nav-inbox = { $due ->
    [0] Mottagna
   *[other] Mottagna ({ $due })
}
nav-sent = Skickade
nav-partners = Partner
nav-files = Ärenden
nav-search = Sök
nav-reports = Rapporter
nav-settings = Inställningar
nav-audit = Logg
nav-queue = Kö
inbox-heading = Mottagna
sent-heading = Skickade
part-ours = Det här kontoret ska agera ({ $count })
part-theirs = Väntar på andra ({ $count })
part-over = Avslutade ({ $count })
list-reference = Referens
list-from = Från
list-to = Till
list-services = Tjänster
list-urgency = Hur brådskande
list-due = Senast
list-state = Status
due-here = { $what }: senast { $until } ({ $left })
due-there = Partnern: { $what }, senast { $until } ({ $left })
due-deliver = hämta
due-open = öppna
due-decide = besluta
due-reply = svara på frågan
due-late_approval = en andra person
due-follow_up = berätta hur personen har det
due-confirm = bekräfta avslutet
due-resolve = reda ut återkallandet
left-moment = mindre än en minut kvar
left-minutes = { $count } min kvar
left-hours = { $count ->
    [one] 1 timme kvar
   *[other] { $count } timmar kvar
}
left-days = { $count ->
    [one] 1 dag kvar
   *[other] { $count } dagar kvar
}
over-moment = försenad
over-minutes = försenad { $count } min
over-hours = { $count ->
    [one] försenad 1 timme
   *[other] försenad { $count } timmar
}
over-days = { $count ->
    [one] försenad 1 dag
   *[other] försenad { $count } dagar
}

## States of a referral

state-returned = tillbakaskickad för ändring
state-pending-approval = väntar på en andra person
state-not-arrived = allt har inte kommit fram
state-queued = på väg
state-delivered = framme, inte öppnad
state-acknowledged = öppnad
state-info_requested = fråga
state-accepted = godtagen
state-accepted_in_part = delvis godtagen
state-declined = avböjd
state-redirect_proposed = avböjd, annan partner föreslagen
state-expired = tiden ute
state-recalled = tillbakatagen
state-identity_requested = identitet efterfrågad
state-identity_disclosed = identitet meddelad
state-handover_planned = överlämning planerad
state-received = hos partnern
state-handover_failed = personen kom inte till överlämningen
state-in_service = får stöd
state-completed = slutförd
state-frozen = fryst
state-erased = raderad

## Steps of a referral

step-submit = hänvisning skickad
step-delivered = framme
step-acknowledge = öppnad
step-ask = fråga ställd
step-answer = fråga besvarad
step-say = meddelande
step-accept = godtagen
step-accept_in_part = delvis godtagen
step-decline = avböjd
step-redirect = annan partner föreslagen
step-recall = tillbakatagen
step-expire = tiden ute
step-reopen = skickad en gång till
step-approve_late = en andra person har godkänt
step-detail = mer meddelat efter godtagandet
step-ask_identity = identitet efterfrågad
step-refuse_identity = identitet inte meddelad
step-release_identity = identitet meddelad
step-identity_opened = identitet öppnad
step-plan = överlämning föreslagen
step-agree_plan = överlämning överenskommen
step-received = personen har kommit fram
step-handover_failed = personen kom inte
step-close = avslutad
step-start_service = tjänster påbörjade
step-follow_up = besked om hur personen har det
step-finish = avslut föreslaget
step-complete = avslut bekräftat
step-withdraw = samtycke återkallat
step-erased = raderad
step-held = sparad av rättsliga skäl
step-resume = fortsätter
step-heartbeat = livstecken
step-gap = saknade meddelanden begärda
step-reseal = ombedd att skicka igen
step-restored = kontor återställt
step-resync = historik skickad
step-nothing = inget

## One referral

referral-from = från { $partner }
referral-to = till { $partner }
referral-unopened = Ingen här har öppnat den ännu. Om du öppnar den får { $partner } veta att den har öppnats, och vem som ansvarar för den.
referral-open = Öppna
referral-was-told = Vad det här kontoret har fått veta
referral-was-sent = Vad som har skickats
referral-details = Efter godtagandet
referral-masked = Texten är dold, så att ingen kan läsa över axeln.
referral-show = Visa i en minut
referral-shown = Texten döljs igen om en minut.
referral-mask = Dölj nu
alert-frozen = Fryst: samtycket har återkallats, och inget i hänvisningen får användas. Kontaktpersonen för dataskydd eller en arbetsledare på varje kontor reder ut det.
alert-in-doubt = En del av detta kom från { $partner } när dess nycklar kan ha varit i andra händer. Ring { $partner } innan något annat görs.
alert-second-person = Den väntar på en andra person på det här kontoret.
alert-erased = Det som meddelats om personer är raderat här.
alert-never-tell = Berätta aldrig för: { $whom }. Samtycket binder också det här kontoret.
alert-not-left = Beslutat här och ännu inte skickat: { $step }.
fact-answers = Ansvarar för personen
fact-contact = Kontakt
fact-deputy = Ersättare
fact-signed = Signerat av
fact-question = Fråga
fact-declined = Skäl till att den avböjdes
fact-recalled = Skäl till att den togs tillbaka
fact-said = { $by } säger
timeline-heading = Tidslinje
timeline-when = När
timeline-who = Vem
timeline-what = Vad
timeline-outcome = Signatur
outcome-applied = kontrollerad
outcome-superseded = kontrollerad, kom för sent för att räknas
outcome-waiting = kontrollerad, väntar på det som kommer före
outcome-in-doubt = osäker

## What can be done with a referral

act-accept = Godta
act-accept-explained = { $partner } får veta det, och mer om personerna följer. Från och med då ansvarar det här kontoret för vad det godtar.
act-accept-do = Godta
act-services = Tjänster som det här kontoret ger
act-persons = Personer
act-ask = Ställ en fråga
act-ask-explained = Frågan går till { $partner }. Svarstiden där börjar, och det här kontorets tid står stilla under tiden.
act-ask-do = Ställ frågan
act-topic = Om vad
act-decline = Avböj
act-decline-explained = { $partner } får veta varför, och väljer en annan partner. En avböjd hänvisning kan inte godtas senare.
act-decline-do = Avböj
act-reason = Varför
act-say = Skicka ett meddelande
act-say-explained = Det går till { $partner } och avgör inget. Nämn ingen, och inget som gör att någon kan hittas.
act-say-do = Skicka
act-text = Meddelande
act-text-hint = Högst 600 tecken. Det kontrolleras innan det skickas.
act-recall = Ta tillbaka
act-recall-explained = { $partner } måste sluta och inte använda något av det längre. Det som har lästs kan inte göras oläst.
act-recall-do = Ta tillbaka
act-type-reference = Skriv { $reference } för att bekräfta
act-back = Tillbaka
done-accept = Godtagen. Det är sparat här och skickas vid nästa anslutning.
done-ask = Frågan är ställd. Den är sparad här och skickas vid nästa anslutning.
done-decline = Avböjd. Det är sparat här och skickas vid nästa anslutning.
done-say = Meddelandet är skrivet. Det är sparat här och skickas vid nästa anslutning.
done-recall = Tillbakatagen. Det är sparat här och skickas vid nästa anslutning.
error-nothing-chosen = Inget har valts.
error-nothing-chosen-next = Välj det som formuläret frågar efter.
error-nothing-typed = Inga ord har skrivits.
error-nothing-typed-next = Skriv något, eller gå tillbaka.
error-reference-not-typed = Det som skulle skrivas skrevs inte så som det står ovan.
error-reference-not-typed-next = Skriv det för att bekräfta, eller gå tillbaka.
error-settlement-words = Ord saknas för ett textställe, eller ett skäl är för kort.
error-settlement-words-next = Skriv vad som ska stå där i stället, eller varför det står kvar.
error-no-such-act = Den här sidan för en hänvisning finns inte.
error-no-such-referral = Det här kontoret känner inte till hänvisningen.
error-no-such-partner = Det här är ingen partnerkod.

## Passages that may tell who a person is

findings-heading = { $count ->
    [one] 1 textställe kan avslöja vem en person är
   *[other] { $count } textställen kan avslöja vem en person är
}
findings-explained = Inget har skickats. Avgör vart och ett av dem.
findings-replace = Ersätt med { $words }
findings-generalise = Ersätt med orden nedan
findings-keep = Låt det stå kvar, av det skäl som står nedan
findings-words = Ord eller skäl

## A new referral

new-heading = Ny hänvisning
new-step = Steg { $step } av 4.
new-file = Välj ärendet som den görs av.
new-no-file = Det finns inget ärende här som du får hänvisa.
file-number = Ärende
file-to = Förberett för
file-opened = Öppnat
file-persons = Personer
new-continue = Fortsätt
new-partner = Välj vem som ska ta { $number }.
new-can-take = Partner som kan ta det
new-cannot-take = Partner som inte kan
obstacle-revoked = deltar inte längre
obstacle-suspended = är tillfälligt avstängd: får inget förrän avstängningen hävs
obstacle-service_not_offered = erbjuder ingen av tjänsterna
obstacle-outside_area = arbetar inte dit personerna ska
obstacle-kind_not_taken = tar inte emot hänvisningar av den här typen
obstacle-sex_not_taken = tar inte emot personer av det här könet
obstacle-age_not_taken = tar inte emot personer i den här åldern
obstacle-no_capacity = har inga platser, eller för få
obstacle-closed = har stängt i dag
remark-no_profile = har inte angett vad som tas emot
remark-profile_over = uppgifterna är inaktuella; fråga
remark-no_key_this_week = har ingen nyckel för den här veckan ännu, så det skulle få vänta
remark-frozen = fryst tills någon har talat med partnern
remark-without_services = erbjuder inte några av tjänsterna
remark-language = arbetar inte på hänvisningens språk
remark-closed_today = stängt i dag
new-need = Vad { $to } ombeds om, och vad personerna har gått med på.
new-need-heading = Behov
new-consent-heading = Samtycke
new-findings-follow = { $count ->
    [one] 1 textställe kan avslöja vem en person är. Det avgörs i nästa steg.
   *[other] { $count } textställen kan avslöja vem en person är. De avgörs i nästa steg.
}
new-phoned = { $to } har fått veta om nödfallet per telefon
new-basis = Varför den bygger på något annat än samtycke, för den andra personen
check-heading = Kontrollera före sändning
check-explained = Det här skickas till { $to }, hämtat ur exakt de uppgifter som förseglas.
check-second = En andra person på det här kontoret måste se på det innan det skickas, eller efteråt vid nödfall: { $why }.
check-hash = Kontrollkod för de här uppgifterna:
check-send = Skicka till { $to }
check-settle = Kontrollera igen
column-file = Ditt ärende (stannar här)
column-stay =
    { $count ->
        [one] Ett fält stannar här
       *[other] { $count } fält stannar här
    }
column-told = meddelas som: { $rule }
column-read = { $to } kommer att läsa
column-hub = Hubben kan se
hub-from = Från
hub-to = Till
hub-size = Storlek
hub-size-padded = högst { $size } (utfyllt)
hub-when = När
hub-kept = Sparas
hub-kept-days = tills det hämtas, högst { $count } dagar
hub-text = Text
hub-nothing = inget
second-minor = någon är under 18 år, eller kan vara det
second-non_consent_basis = den bygger på något annat än samtycke
second-rare_combination = någon kan kännas igen på det som är ovanligt
second-safe_summary = den innehåller egen text
second-emergency = det är ett nödfall
second-kept = ett textställe står kvar
done-sent = Det är sparat här och skickas vid nästa anslutning.
done-drafted = Utkastet är klart, och inget har skickats: en andra person på det här kontoret måste godkänna det.
done-told = Det är sparat här och skickas vid nästa anslutning.
done-withdrawn = Samtycket är återkallat: inget av detta används från och med nu, även utan anslutning.

## More for a partner

act-disclose = Meddela mer
stages-explained = Vad { $partner } vet, nivå för nivå.
stages-what = Nivå
stages-next = Nästa
stages-look = Se på den
stage-1 = Behov och allmänna uppgifter
stage-2 = Vad som behövs för att hjälpa, utan namn
stage-3 = Vem personen är
stage-told = meddelat
stage-possible = kan meddelas nu
stage-not-yet = inte än
error-no-such-stage = Den nivån finns inte.

## The second person

act-approve = Granska som andra person
approve-explained = { $by } har förberett det här till { $to }. Den som förberedde det kan inte godkänna det.
approve-late = Det har redan gått i väg, som nödfall.
approve-basis = Bygger på något annat än samtycke, därför att
approve-kept = Står kvar, därför att
approve-reader = Läses av
approve-reader-until = Endast { $officer }, senast { $until }
approve-files = Filer som följer med
approve-do = Godkänn
approve-reason = Varför det skickas tillbaka
approve-return = Skicka tillbaka
done-approved = Godkänt. Det är sparat här och går i väg vid nästa anslutning.
done-returned = Skickat tillbaka. Inget av det har gått i väg.

## Consent taken back

act-withdraw = Återkalla samtycke
withdraw-explained = Personen återkallar sitt samtycke. Inget skäl behövs. { $partner } ombeds sluta, och säga vad som hände med det som finns där.
withdraw-holds = Detta har meddelats { $partner }:
withdraw-limits = Det som har lästs kan inte göras oläst, och ingen kan radera på ett annat kontors dator. Det som partnern uppger om detta är signerat och visas här.
withdraw-scope = Vad som återkallas
withdraw-everything = Allt
withdraw-later = Allt utom behov och allmänna uppgifter
withdraw-identity = Vem personen är
withdraw-do = Återkalla samtycke

## Queue

queue-heading = Kö
queue-empty = Inget väntar på att skickas.
queue-what = Vad
queue-state = Var
queue-waits = Väntar på
queue-next = Vem som agerar härnäst
queue-since = Beslutat
queue-tries = Försök
queue-retry = Försök med allt nu
queue-here = väntar här
queue-at-hub = hos hubben
queue-came-back = kom tillbaka
queue-carried = { $state }, och i ett paket från { $at }
queue-next-try = { $tries }, nästa { $at }
queue-draft = utkast
queue-has-left = skickat
waits-second-person = en andra person
waits-connection = nästa anslutning
waits-directory = besked om vem som hör till nätverket
waits-key = partnern, som inte har någon nyckel för den här veckan; ring dem
waits-resync = partnern, som ska skicka vad som sagts sedan säkerhetskopian
waits-repair = någon: det här kontoret är en gammal kopia; säg till administratören
waits-not-active = någon: partnern är inte aktiv; ta tillbaka hänvisningen
waits-new-key = 72 timmar och någon: partnern har en ny nyckel; jämför numret
waits-own-name = administratören: listan över partner säger om det här kontoret vad den inte borde; ring
waits-suspended = administratören, som ska häva partnerns avstängning; inget går förlorat
waits-not-compared = någon: partnerns nummer är inte jämfört
waits-busy = hubben, som är full just nu
waits-refused = hubben, som inte tar emot det nu
waits-recipient = partnern, som ska hämta det
waits-returned = någon: två gånger inte hämtat; ring partnern
waits-revoked = någon: partnern är inte längre i nätverket och fick det aldrig; välj en annan
next-office = det här kontoret
next-approver = en arbetsledare, inte { $not }
next-line = anslutningen till hubben
next-administrator = nätverkets administratör
done-retry = Allt försöks vid nästa anslutning.

## Partners

partners-heading = Partner
partners-partner = Partnerkod
partners-state = Status
partners-key = Nyckel för den här veckan
partners-number = Nummer
partners-takes = Tar emot
partners-us = det här kontoret
partner-active = aktiv
partner-revoked = inte längre i nätverket
partner-suspended = tillfälligt avstängd
partner-new-key = ny nyckel, hålls tillbaka
partner-frozen = fryst
partner-no-profile = har inget angett
partner-not-counted = Kom när dess nycklar kan ha varit i andra händer; sparas, och räknas inte
trust-not-compared = Numret inte jämfört
trust-compared = Numret jämfört av { $by } den { $at }
trust-differed = NUMRET SKILDE SIG, inskrivet av { $by } den { $at }
takes-services = Tjänster
takes-places = Arbetar i
takes-kinds = Typer av hänvisning
takes-sexes = Kön
takes-ages = Åldrar
takes-languages = Språk
compare-heading = Jämför nummer
compare-ours = Numret för { $us }, det här kontoret, att läsa upp för { $partner }:
compare-theirs = Numret för { $partner }, så som det jämfördes:
compare-type = Skriv det som { $partner } läser upp
compare-telephone = Ring { $partner } på ett nummer som du redan kände till, inte på ett som kom med ett meddelande.
compare-group = Grupp { $number } av 5
compare-do = Jämför
done-compared = Samma nummer, kontrollsiffran stämmer.
error-number-form = Ett nummer att jämföra har 5 grupper om 5 siffror.
error-number-form-next = Be att få det uppläst igen, och skriv alla.
error-number-mistyped = Något lästes, hördes eller skrevs fel, så inget jämfördes.
error-number-mistyped-next = Be att få det uppläst igen.
error-number-differs = Det är numret för en annan nyckel.
error-number-differs-next = Anslut, och jämför en gång till. Om det skiljer sig igen, ring administratören.

## Fields of a record

yes = ja
no = nej
field-kind = Typ
field-reason = Skäl
field-urgency = Hur brådskande
field-prepared_on = Förberett den
field-trafficking_status = Bedömning
field-trafficking_status_by = Bedömt av
field-survivor_count = Personer som får stöd
field-rare_combination = Ovanlig kombination
field-generalisation_level = Regler för generalisering
field-services = Tjänster
field-services_requested = Begärd tjänst
field-service = Tjänst
field-needed_by = Behövs senast
field-persons = Person
field-pid = Nummer
field-role = Roll i ärendet
field-sex = Kön
field-nationality = Medborgarskap
field-minor = Under 18
field-age_band = Ålder
field-age_basis = Åldern bygger på
field-assessment_methods = Ålder bedömd genom
field-languages_t1 = Språk
field-minority_language = Talar ett ovanligare språk
field-exploitation = Situation
field-types = Former
field-country = Land
field-means_of_control = Sätt att kontrollera personen
field-sector = Bransch
field-recruited_on = Började
field-from = Från
field-to = Till
field-recruitment_relation = Vem som drog in personen
field-minor_when_trafficked = Under 18 då
field-risk_flags = Risker
field-risk_level = Risk
field-risk_assessed_on = Risk bedömd den
field-constraints = Måste följas
field-documents = Id-handling
field-type = Typ
field-held_by = Finns hos
field-authenticity = Äkta
field-false_particulars = Falska uppgifter
field-safe_contact = Har en säker kontakt
field-area = Område
field-schema = Typ av ärende
field-code = Språk
field-best_interest = Barnets bästa
field-children_count = Barn
field-care_arrangement = Omsorg
field-migration_status = Uppehållsstatus
field-relation_to = Relation
field-relation = Relation
field-consents = Samtycke
field-id = Nummer
field-giver = Givet av
field-basis = Grund
field-covers = Omfattar
field-purposes = För
field-tiers = Nivåer
field-withhold_from = Aldrig till
field-valid_until = Giltigt till
field-status = Status
field-attachments = Bilaga
field-count = Hur många
field-proceedings = Förfarande
field-stage = Skede
field-safe_summary = Sammanfattning
field-handover_mode = Överlämning
field-working_language = Språk mellan kontoren
field-contact = Kontakt
field-deputy = Ersättare
field-text = Meddelande
field-age_when_trafficked = Ålder då
field-police_report_no = Anmälans nummer
field-police_station = Var det anmäldes
field-referral = Hänvisning
field-case = Ärende
field-legal = Juridik
