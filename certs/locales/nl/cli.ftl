# What the commands of saphan-ca print, in Dutch. In English codes stand as they are typed; in every other language by
# their names. What stands behind "saphan-ca" is typed as it is, and is not translated. Not yet read by a native reader.

cli-error = fout:
cli-next = Verder: { $next }
cli-next-today = Verder, vandaag en vóór elk contact met de hub, { $next }
cli-then = Daarna { $next }
cli-code = Code: { $code }
cli-warning = let op: { $text }
cli-never = nooit
cli-at-by = { $at }, door { $by }
cli-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
cli-fingerprint = Vingerafdruk
cli-mended-cut = let op: een handeling van { $bytes } bytes was half geschreven toen deze computer stopte, en is afgesneden; herhaal het commando van toen
cli-mended-finished = let op: handeling { $number } was opgeschreven toen deze computer stopte, en is nu uitgevoerd; moest ze certificaten uitgeven, herhaal dan het commando

## Heads of tables, and what stands before a fact

cli-head-code = CODE
cli-head-country = LAND
cli-head-request = AANVRAAG
cli-head-asked = GEVRAAGD
cli-head-invited-by = UITGENODIGD DOOR
cli-head-number = NUMMER
cli-head-state = STATUS
cli-head-until = TOT
cli-head-renewal = VERNIEUWING
cli-head-seen = GEZIEN
cli-head-compared = VERGELEKEN
cli-head-hub = HUB
cli-head-fingerprint = VINGERAFDRUK VAN DE SLEUTEL
cli-head-name = NAAM
cli-head-acts = HANDELINGEN
cli-head-last = LAATSTE
cli-label-request = aanvraag
cli-label-asked = gevraagd
cli-label-invited = uitgenodigd
cli-label-warning = LET OP
cli-label-differed = ANDER NUMMER
cli-label-key-fingerprint = vingerafdruk van de sleutel
cli-label-request-made = aanvraag gemaakt
cli-label-connects-for = verbinding geldt
cli-label-reached-at = te bereiken op
cli-label-state = status
cli-label-identity = identiteit
cli-label-renewal = vernieuwing
cli-label-seen = gezien bij de hub
cli-label-compared = vergeleken
cli-label-fingerprint = vingerafdruk
cli-label-partners = partners
cli-label-hub-keys = hubsleutels
cli-label-list = lijst
cli-label-log = logboek
cli-label-out = zelf eruit
cli-label-backup = back-up
cli-label-kit = herstelset
cli-label-to-hub = naar de hub
cli-label-from-hub = van de hub
cli-label-last-act = laatste handeling
cli-label-hash = de hash ervan

## Asking

cli-passphrase = Wachtzin van de autoriteit:
cli-passphrase-second = Wachtzin van { $name }, de tweede beheerder:
cli-new-passphrase = Nieuwe wachtzin van de autoriteit:
cli-new-passphrase-second = Nieuwe wachtzin van { $name }, de tweede beheerder:
cli-once-more = Nog een keer:
cli-type = Typ { $answer }:

## Making an authority, its kit and its hands

cli-init-would = Zou de autoriteit van { $network } maken in { $dir }.
cli-init-done = De autoriteit van { $network } is gemaakt in { $dir }, geldig tot { $until }.
cli-init-print = Druk de vingerafdruk af: elke partner vergelijkt hem één keer. Schrijf na elke wijziging een back-up met `saphan-ca backup FILE`.
cli-kit-would = Maak de herstelset van { $network }.
cli-kit-would-anew = Maak een nieuwe herstelset van { $network }. Herstelset { $kit } opent vanaf dan geen back-up meer, en niets wordt uitgegeven voordat de nieuwe bevestigd is.
cli-kit-made = Herstelset { $kit } van { $network } is gemaakt.
cli-kit-confirmed = Herstelset { $kit } is bevestigd.
cli-kit-confirmed-next = verwijder de bestanden van de bladen, en geef elk blad aan wie het bewaart
cli-kit-remove = De herstelset is bevestigd. Verwijder nu de drie bestanden, en geef elk blad, verzegeld, aan wie het bewaart.
cli-kit-print = Druk de drie bladen af op een printer zonder geheugen. Niets wordt uitgegeven voordat iemand er twee teruggelezen heeft.
cli-kit-needed = Twee bladen van herstelset { $kit } zijn nodig.
cli-kit-one-sheet = Eén blad: typ de { $words } woorden ervan, op één regel of meer.
cli-kit-other-sheet = Een ander blad: typ de { $words } woorden ervan, op één regel of meer.
cli-kit-sheets-in = De bladen van de herstelset staan in:
cli-kit-type = Druk ze af, en typ van het papier wat gevraagd wordt.
cli-kit-word = Blad { $sheet }, woord { $number }:
cli-kit-once-more = { $cause } Nog een keer, met andere woorden.
cli-second-would = { $name } wordt de tweede beheerder: zonder { $name } wordt niemand toegelaten.
cli-second-done = { $name } is de tweede beheerder: zonder { $name } wordt niemand toegelaten.
cli-passphrase-changed = De sleutel opent met de nieuwe wachtzin, en niet meer met de oude. Back-ups van voordien openen met de wachtzin van toen.
cli-passphrase-changed-next = saphan-ca backup FILE, en vernietig oudere back-ups
cli-hand-over-would = Zou de autoriteit van { $from } overdragen aan { $to }.
cli-hand-over-about = { $to } beheert vanaf nu het netwerk, en { $from } niet meer.
cli-hand-over-done = Overgedragen aan { $to }. Het logboek noemt beiden.
cli-hand-over-next = { $to } alleen: saphan-ca passphrase change, daarna kit make, kit confirm en backup FILE

## Inviting, and who asks to join

cli-invite-would = Zou { $partner } uitnodigen om { $hub } te contacteren, tot { $until }.
cli-invite-done = Uitnodiging voor { $partner } ({ $country }), één keer goed, tot { $until }:
cli-invite-next = het kantoor gebruikt saphan-agent init --join-file FILE; daarna saphan-ca sync en saphan-ca request approve { $partner }
cli-withdraw-would = Zou de uitnodiging van { $partner } terugnemen.
cli-withdraw-done = De uitnodiging van { $partner } is teruggenomen. Zodra de hub het weet, krijgt wie ermee komt te horen dat het geen uitnodiging is.
cli-withdraw-asked = let op: iemand had ermee gevraagd, en wordt zonder reden geweigerd
cli-withdraw-next = saphan-ca invite { $partner } --country { $country }, als het erbij moet komen
cli-requests-none = Niemand vraagt om erbij te komen.
cli-requests-since = Zoals de hub zei op { $at }.
cli-number-differed = VERSCHILDE
cli-asks-to-join = { $partner } ({ $country }) vraagt om erbij te komen, netwerk { $network }.
cli-asked-others = { $count ->
    [one] iemand anders kwam één keer met dezelfde uitnodiging: ze is onderweg gelezen
   *[other] iemand anders kwam { $count } keer met dezelfde uitnodiging: ze is onderweg gelezen
}
cli-asked-differed = { $at }, vergeleken door { $by }
cli-request-next = saphan-ca request approve { $partner }, of refuse { $partner } --reason R
cli-approve-would = Zou het nummer vragen, en toelaten.
cli-approve-telephone = Telefoneer op een nummer dat u al had: niet op een dat met de aanvraag kwam. Daar leest men voor wat `saphan-agent number` toont.
cli-group = Groep { $group } van { $groups }:
cli-group-digits = Een groep heeft vijf cijfers.
cli-approve-done = Hetzelfde nummer, controlecijfer juist, vergeleken door { $by }. { $partner } is een partner, identiteit tot { $until }.
cli-approve-next = saphan-ca partner show { $partner }, en een back-up: saphan-ca backup FILE
cli-refuse-told = Het kantoor krijgt te horen: { $reason }.
cli-refuse-would = Zou ze weigeren.
cli-refuse-ask = Weigeren? Typ { $answer }:
cli-refuse-done = { $partner } is geweigerd: { $reason }.
cli-refuse-next = saphan-ca invite { $partner }, als het kantoor nog eens moet vragen

## Certificates, by file

cli-asks-anew = { $partner } ({ $country }) is een partner en vraagt nieuwe certificaten, netwerk { $network }.
cli-issue-telephone = Telefoneer op een nummer dat u al had, en laat u de vingerafdruk voorlezen.
cli-asks-new-key = { $partner } ({ $country }) vraagt om door te gaan met een nieuwe sleutel, die de oude sleutel ondertekend heeft; netwerk { $network }.
cli-renew-no-call = Telefoneren is niet nodig: wie de oude sleutel heeft, kon toch al namens { $partner } handelen. Partners vergelijken de nieuwe sleutel met elkaar voordat ze zeggen wie iemand is.
cli-hub-asks = Hub { $name } vraagt om netwerk { $network } te bedienen.
cli-hub-operator = Laat de operator ervan u de vingerafdruk voorlezen.
cli-answer-would = Zou { $file } schrijven.
cli-answer-ask = Uitgeven? Typ { $answer }:
cli-answer-done = Certificaten voor { $name } staan in { $file }.
cli-answer-next = geef { $file } terug aan { $name }, daarna saphan-ca export FILE voor de hub
cli-export-done = { $entries ->
    [one] De basissleutel en { $entries } vermelding staan in { $file }.
   *[other] De basissleutel en { $entries } vermeldingen staan in { $file }.
}
cli-export-next = breng { $file } naar de hub

## Visits at the hub

cli-sync-visited = Contact gehad met { $hub }.
cli-sync-brought = vermeldingen van de lijst: { $entries }, open uitnodigingen: { $invitations }, weigeringen: { $rejections }
cli-sync-nobody = niemand wacht op antwoord
cli-sync-waiting = { $count ->
    [one] { $count } wacht op antwoord: { $partners }
   *[other] { $count } wachten op antwoord: { $partners }
}
cli-sync-strange = { $count ->
    [one] let op: de hub gaf { $count } aanvraag door die geen uitnodiging van deze autoriteit verklaart; ze is opzijgelegd
   *[other] let op: de hub gaf { $count } aanvragen door die geen uitnodiging van deze autoriteit verklaart; ze zijn opzijgelegd
}
cli-sync-clock-behind = let op: de klok van deze computer loopt { $minutes } minuten achter op die van de hub; zet de klok die fout is, juist
cli-sync-clock-ahead = let op: de klok van deze computer loopt { $minutes } minuten voor op die van de hub; zet de klok die fout is, juist
cli-not-yet = De hub weet het nog niet: saphan-ca sync
cli-not-told = let op: de hub weet het nog niet: { $why }
cli-own-word = { $partner } heeft zichzelf met de eigen sleutel teruggetrokken, sinds { $since } volgens hub { $hub }
cli-own-word-later = { $since } is LATER: waar dat woord bekend is, telt het moment ervan, elders dit.

## Partners

cli-partners-active = actief: { $count }
cli-partners-attention = { $count ->
    [one] { $count } vraagt aandacht
   *[other] { $count } vragen aandacht
}: saphan-ca partner show { $partner }
cli-needs-revocation = uit het netwerk te halen
cli-needs-due = nodig, nog { $days } d
cli-needs-late = MISLUKT { $days } d
cli-needs-line = verbinding MISLUKT { $days } d
cli-partner-suspended = geschorst: { $reason }
cli-partner-revoked = niet meer in het netwerk sinds { $since }: { $reason }
cli-partner-compared = { $at } door { $by }, bij de toelating
cli-partner-nothing-to-do = niets te doen
cli-suspend-would = Zou { $partner } ({ $country }) schorsen: { $reason }.
cli-suspend-about = { $partner } ({ $country }) schorsen: { $reason }. Zodra de hub de nieuwe lijst heeft, weigert hij { $partner } en verbreekt hij de verbinding. De sleutels blijven gelden, niets is verloren, en `partner resume` beëindigt het.
cli-suspend-done = { $partner } is geschorst: { $reason }.
cli-resume-would = Zou de schorsing van { $partner } ({ $country }) opheffen.
cli-resume-about = De schorsing van { $partner } ({ $country }) opheffen: zodra de hub de nieuwe lijst heeft, doet het weer mee, met de sleutels van voorheen.
cli-resume-done = { $partner } doet weer mee.
cli-revoke-before = { $told }.
cli-revoke-would = Zou { $partner } ({ $country }) uit het netwerk halen vanaf { $since }: { $reason }.
cli-revoke-about = { $partner } ({ $country }) uit het netwerk halen: { $reason }. Dit kan niet ongedaan gemaakt worden: de sleutels komen nooit terug. De verbinding wordt verbroken zodra de hub de nieuwe lijst heeft; wat de hub ervan aannam vanaf { $since }, telt niet, en wat erop wacht, gaat terug naar wie het stuurde.
cli-revoke-done = { $partner } is uit het netwerk vanaf { $since }: { $reason }.
cli-standing-next = saphan-ca partner list; zonder verbinding, saphan-ca export FILE voor de hub

## The root

cli-rotation-planned = zoals gepland
cli-rotation-person-left = iemand met toegang is vertrokken
cli-rotation-key-exposed = een sleutel is misschien aan anderen bekend
cli-rotate-about = Een nieuwe basissleutel volgt { $former } op: { $reason }.
cli-rotate-overlap = Partners horen het van hun hub en gaan vanzelf verder. Wat op de oude basissleutel steunt, telt tot { $until }.
cli-rotate-at-once = Wie het hoort, neemt niets meer aan wat op de oude basissleutel steunt: hubs hebben eerst hun nieuwe certificaten nodig.
cli-rotate-invitations = Open uitnodigingen noemen de oude basissleutel en tellen niet meer: { $partners }.
cli-rotate-for-good = Dit kan niet ongedaan gemaakt worden.
cli-rotate-done = De nieuwe basissleutel heeft het overgenomen.
cli-rotate-certify = voor elke hub ({ $hubs }): daar saphan-hub certificate request FILE, hier saphan-ca hub certificate FILE, daar saphan-hub certificate install FILE

## Who can do what

cli-powers = Bevoegdheden in { $network }
cli-power-issue = uitgeven, vernieuwen, uitnodigen
cli-power-admit = toelaten, nieuwe basissleutel
cli-power-stop = schorsen, uit het netwerk halen, back-ups maken
cli-power-kit = nieuwe herstelset
cli-power-restore = terugzetten
cli-power-length = zeggen hoe lang de lijst is
cli-power-line = de verbinding vernieuwen
cli-power-sign = ondertekenen voor een partner
cli-power-holder = wie { $key } en de wachtzin ervan heeft
cli-power-alone = dezelfde alleen
cli-power-with-second = dezelfde, en { $name } met een eigen wachtzin
cli-power-nobody = NIEMAND: de tweede beheerder moet aangeduid worden
cli-power-same = dezelfde
cli-power-sheets = wie een back-up en twee bladen van de herstelset heeft
cli-power-hubs = { $count ->
    [one] 1 hubsleutel, in zijn hub
   *[other] { $count } hubsleutels, in hun hubs
}
cli-power-each-hub = elke hub, voor partners van wie de identiteit geldt
cli-power-partners = { $count ->
    [one] 1 partner, voor zichzelf
   *[other] { $count } partners, elk voor zichzelf
}
cli-kit-none = geen: niets wordt uitgegeven
cli-kit-is-confirmed = { $kit }, gemaakt { $made }, bevestigd { $at }
cli-kit-not-confirmed = { $kit }, gemaakt { $made }, NIET BEVESTIGD: niets wordt uitgegeven

## Backups

cli-backup-none = GEEN: saphan-ca backup FILE
cli-backup-age = { $days ->
    [one] { $days } dag oud
   *[other] { $days } dagen oud
}, { $acts ->
    [one] { $acts } handeling sindsdien
   *[other] { $acts } handelingen sindsdien
}
cli-backup-age-older-kit = { $days ->
    [one] { $days } dag oud
   *[other] { $days } dagen oud
}, { $acts ->
    [one] { $acts } handeling sindsdien
   *[other] { $acts } handelingen sindsdien
}, opent alleen met bladen van een OUDERE herstelset
cli-backup-done = De back-up van { $network } staat in { $file }: vermeldingen: { $entries }, handelingen: { $acts }.
cli-backup-opens = Twee bladen van herstelset { $kit } openen hem, of de huidige wachtzin.
cli-backup-about = Back-up van { $network } van { $at }: vermeldingen: { $entries }, handelingen: { $acts }.
cli-backup-good = De sleutel past bij de basissleutel; lijst en logboek kloppen en stemmen overeen. Twee bladen van herstelset { $kit } openen hem.
cli-restore-done = Teruggezet in { $dir } onder de nieuwe wachtzin.
cli-restore-after = Wat na { $at } uitgegeven of uit het netwerk gehaald is, zit er niet in. Was er zoiets, of kan de oude computer nog gebruikt worden, ga dan niet verder met deze kopie: er zouden twee lijsten zijn, en elk kantoor weigert de tweede.
cli-restore-sync = Waar de hub te bereiken is, zegt `saphan-ca sync --hub HOST:PORT` of hij meer weet dan deze kopie.
cli-restore-second = De sleutel van de tweede beheerder is met de oude computer verloren gegaan: `saphan-ca second NAME` voordat iemand toegelaten wordt.
cli-restore-next = saphan-ca check, daarna saphan-ca kit make: de bladen zijn geopend

## What there is, and whether everything is in order

cli-status = Autoriteit van { $network }, tot { $until }
cli-status-partners = actief: { $active }, geschorst: { $suspended }, niet meer in het netwerk: { $revoked }
cli-status-out = { $partners }, zelf teruggetrokken: { $count }
cli-status-list = vermeldingen: { $entries }, hash { $root }
cli-status-acts = { $acts ->
    [one] { $acts } handeling
   *[other] { $acts } handelingen
}
cli-log-verified = { $acts ->
    [one] { $acts } handeling
   *[other] { $acts } handelingen
}, elk ondertekend en aan de vorige geketend; de lijst stemt overeen, vermeldingen: { $entries }.
cli-log-paper = Bewaar nummer en hash op papier: een logboek dat naar een oudere kopie teruggezet is, lijkt nog juist, en alleen die verraden het.
cli-check-ok = ok
cli-check-warn = let op
cli-check-fail = FOUT
cli-check-folder = map
cli-check-list = lijst
cli-check-log = logboek
cli-check-kit = herstelset
cli-check-second = tweede beheerder
cli-check-own-word = zelf eruit
cli-check-hub = hub
cli-check-backup = back-up
cli-check-root = basissleutel
cli-check-key = sleutel
cli-check-identity = identiteit
cli-check-until = { $who } tot { $until }
cli-check-entries = { $entries ->
    [one] { $entries } vermelding
   *[other] { $entries } vermeldingen
}, elk ondertekend en aan de vorige geketend
cli-check-acts = { $acts ->
    [one] { $acts } handeling
   *[other] { $acts } handelingen
}, elk ondertekend en aan de vorige geketend; de lijst stemt overeen
cli-check-cut = { $bytes } half geschreven bytes afgesneden; herhaal het laatste commando
cli-check-finished = handeling { $number } is nu uitgevoerd; herhaal het laatste commando
cli-check-kit-confirmed = { $kit } bevestigd
cli-check-kit-open = { $kit } niet bevestigd
cli-check-kit-none = geen; niets wordt uitgegeven
cli-check-second-named = { $name }; zonder wordt niemand toegelaten
cli-check-second-lost = moet aangeduid worden; voordien wordt niemand toegelaten
cli-check-hub-knows = { $hub } is bijgewerkt sinds { $at }
cli-check-hub-behind = { $hub } kent { $count ->
    [one] { $count } handeling
   *[other] { $count } handelingen
} nog niet: saphan-ca sync
cli-check-hub-new-root = { $hub } heeft certificaten van de nieuwe basissleutel
cli-check-hub-old-root = de certificaten van { $hub } steunen op de oude basissleutel en tellen tot { $until }
cli-check-hub-old-root-over = de certificaten van { $hub } steunen op de oude basissleutel en tellen niet meer
cli-check-key-fits = opent en past bij de basissleutel
cli-check-sum = te bekijken: { $warnings }, fouten: { $failures }

## The pages

cli-serve-pages = Pagina’s van de autoriteit van { $network } op { $at }.
cli-serve-next = saphan-ca open; Ctrl-C stopt de pagina’s
cli-serve-stopped = Gestopt.
cli-open-done = De browser is gevraagd de pagina’s te openen.
cli-open-link = open de link in een browser van deze computer; hij werkt één keer, vijf minuten lang
cli-open-window = als er geen venster openging: saphan-ca open --print
cli-man-folder = Eén pagina per commando staat in { $folder }.
