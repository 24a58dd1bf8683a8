# What the commands of saphan-hub print, in Dutch. In English codes stand as they are typed; in every other language by
# their names. What stands behind "saphan-hub" is typed as it is, and is not translated. Not yet read by a native reader.

cli-error = fout:
cli-next = Verder: { $next }
cli-code = Code: { $code }
cli-same-again = hetzelfde zonder --dry-run
cli-until = tot { $until }
cli-since = sinds { $since }
cli-entries = { $entries ->
    [one] { $entries } vermelding
   *[other] { $entries } vermeldingen
}
cli-man-folder = Eén pagina per commando staat in { $folder }.
cli-version = { $program } { $version }, protocol { $protocol }

## Setting up, and certificates

cli-init-would = Hub { $name } van netwerk { $network } kan ingesteld worden in { $dir }, instellingen in { $config }.
cli-init-done = Hub { $name } van netwerk { $network } is ingesteld in { $dir }, instellingen in { $config }.
cli-init-request = De aanvraag voor het certificaat: { $request }; er zit geen geheim in.
cli-init-trusts = De hub vertrouwt de autoriteit met deze vingerafdruk; vergelijk hem per telefoon:
cli-request-next = stuur de aanvraag naar de beheerder, daarna: saphan-hub certificate install FILE
cli-certificate-would = De certificaten van hub { $name } kunnen geïnstalleerd worden.
cli-certificate-done = De certificaten van hub { $name } zijn geïnstalleerd.
cli-certificate-root = basissleutel
cli-certificate-transport = verbinding
cli-certificate-log = logboek
cli-certificate-issuer = uitgever
cli-certificate-next = saphan-hub serve; een hub die al loopt, neemt ze binnen een seconde over
cli-certificate-request = De aanvraag van hub { $name } staat in { $request }; er zit geen geheim in.
cli-certificate-new-issuer = De uitgever heeft een nieuwe sleutel. Een hub die gestart wordt voordat het antwoord geïnstalleerd is, werkt niet.
cli-certificate-request-next = stuur ze naar de beheerder, daarna: saphan-hub certificate install FILE

## The list of partners, and who is kept out

cli-directory-own = { $entries ->
    [one] De lijst van partners met { $entries } vermelding is die van de autoriteit.
   *[other] De lijst van partners met { $entries } vermeldingen is die van de autoriteit.
}
cli-directory-loaded = { $entries ->
    [one] De lijst van partners heeft { $entries } vermelding, waarvan { $new } nieuw.
   *[other] De lijst van partners heeft { $entries } vermeldingen, waarvan { $new } nieuw.
}
cli-directory-revoked = { $partner } is uit het netwerk; een hub die loopt, verbreekt nu de verbinding.
cli-directory-suspended = { $partner } is geschorst; een hub die loopt, verbreekt nu de verbinding en bewaart de berichten.
cli-partner-kept-out = { $partner } wordt door deze hub buitengehouden ({ $reason }); een hub die loopt, verbreekt nu de verbinding. Wat ervoor is, wacht. Verwittig de beheerder: andere hubs en de partners weten het niet.
cli-partner-kept-out-next = saphan-hub partner resume { $partner }, zodra dat voorbij is
cli-partner-let-in = { $partner } mag weer binnen, tenzij de autoriteit het tegenhoudt.
cli-partner-nobody = Niemand wordt door deze hub buitengehouden.
cli-sheet-good = Het blad is van { $partner }, en ondertekend door een eigen sleutel die geldt.
cli-sheet-out = { $partner } heeft zichzelf teruggetrokken; een hub die loopt, verbreekt nu de verbinding. Verwittig de beheerder: saphan-ca partner revoke { $partner } --reason partner-revoked
stop-device-missing = een toestel met sleutels is niet te vinden
stop-inquiry = iets moet eerst onderzocht worden
stop-partner-asks = de partner vroeg het

## Serving

cli-serve-listening = luistert op { $address }
cli-serve-hub = hub { $name } van netwerk { $network }, vermeldingen van de lijst: { $entries }, verzegelde berichten die wachten: { $envelopes }
cli-serve-page = statuspagina op { $at }
cli-serve-ops = bewaking mag vragen op { $at }
cli-serve-next = verder: { $next }
cli-serve-not-listed = de lijst van partners noemt deze hub niet, geen kantoor gelooft zijn ontvangstbewijzen: saphan-hub directory load FILE
cli-serve-stopped = gestopt; alles wat bevestigd is, staat op de schijf

## How the hub is, and whether everything is in order

cli-status-hub = hub
cli-status-hub-is = { $name } van netwerk { $network }, { $running }
cli-status-running = loopt
cli-status-not-running = loopt niet
cli-status-certificate = certificaat
cli-status-no-certificate = geen dat geldt: saphan-hub check
cli-status-directory = lijst van partners
cli-status-waiting = wacht
cli-status-envelopes = verzegelde berichten: { $envelopes }, { $kib } KiB, postbussen: { $mailboxes }
cli-status-attachments = toegevoegde bestanden
cli-status-prekeys = voorbereide sleutels
cli-config-not-set = { $key } is niet ingesteld
cli-config-flag = het commando zelf
cli-config-default = standaardwaarde
cli-check-ok = ok
cli-check-warn = let op
cli-check-fail = FOUT
cli-check-all = Alles is in orde.
cli-check-look = Te bekijken: { $warnings }. Niets houdt de hub tegen.
cli-check-repair = Te herstellen: { $problems }, te bekijken: { $warnings }.
cli-check-configuration = instellingen
cli-check-keys = sleutels
cli-check-owner = alleen voor hun eigenaar
cli-check-others = anderen mogen { $files } lezen
cli-check-chmod = chmod 600 voor de sleutelbestanden, 700 voor de map van de hub
cli-check-authority = autoriteit
cli-check-certificate = certificaat
cli-check-certificate-of = hub { $name }, tot { $until }
cli-check-install = saphan-hub certificate install FILE
cli-check-ask = vraag de beheerder een nieuw
cli-check-clock = klok
cli-check-outside = { $now } valt buiten de levensduur van de autoriteit
cli-check-set-clock = zet de klok van deze computer juist
cli-check-store = gegevens
cli-check-envelopes = verzegelde berichten: { $envelopes }, { $kib } KiB
cli-check-anew = stop de hub, leg de bestanden met gegevens opzij, en laad de nieuwste lijst van de autoriteit; de kantoren sturen opnieuw wat ontbreekt
cli-check-connect = start de database, of wijzig store.database in hub.toml
cli-check-directory = lijst van partners
cli-check-not-listed = noemt deze hub niet; geen kantoor gelooft zijn ontvangstbewijzen
cli-check-load = saphan-hub directory load FILE
cli-check-root = basissleutel
cli-check-old-root = { $root } heeft het overgenomen; de certificaten van deze hub tellen tot { $until }
cli-check-old-root-over = { $root } heeft het overgenomen; de certificaten van deze hub tellen niet meer
cli-check-ask-anew = saphan-hub certificate request FILE, voor de beheerder
cli-check-udp = UDP-buffer
cli-check-sysctl = sysctl net.core.rmem_max=2097152

## Why a command was not carried out, and what to do

error-hub-not-initialised = Er is geen hub in { $dir }.
error-hub-not-initialised-next = Stel er een in: saphan-hub init --help.
error-hub-already-initialised = Er is al een hub in { $dir }.
error-hub-already-initialised-next = Bekijk hem met saphan-hub check, of noem een andere map met --dir.
error-hub-not-certified = De hub in { $dir } heeft nog geen certificaat.
error-hub-not-certified-next = Installeer het antwoord van de beheerder: saphan-hub certificate install FILE.
error-hub-in-use = In { $dir } loopt een hub.
error-hub-in-use-next = Bekijk hem met saphan-hub status.
error-hub-disk = Een bestand van de hub kan niet gelezen of geschreven worden: { $file } ({ $detail }).
error-hub-disk-next = Kijk of de schijf plaats heeft en of u er mag schrijven. Helpt niets anders? saphan-hub check.
error-hub-key = Een sleutel van de hub is beschadigd: { $original }
error-hub-key-next = Zet de map van de hub terug uit de nieuwste back-up ervan.
error-hub-root = De basissleutel die de hub vertrouwt, is beschadigd: { $original }
error-hub-root-next = Zet de map van de hub terug uit de nieuwste back-up ervan.
error-hub-other-root = Het bestand is van de autoriteit { $found }, en deze hub vertrouwt { $trusted }.
error-hub-other-root-next = Vraag de beheerder het juiste bestand.
error-issued = Dit is geen bestand dat de autoriteit voor deze hub gemaakt heeft.
error-issued-next = Vraag de beheerder het juiste bestand.
error-issued-network = Het bestand is voor netwerk { $found }, en deze hub hoort bij { $expected }.
error-issued-other = Het bestand is gemaakt voor { $name }.
error-certificate-expired = Een certificaat is voorbij sinds { $at }.
error-certificate-expired-next = Vraag de beheerder nieuwe: saphan-hub certificate request FILE.
error-certificate-not-yet-valid = Een certificaat telt pas vanaf { $from }.
error-certificate-not-yet-valid-next = Kijk of de klok van deze computer juist staat.
error-certificate-next = Vraag de beheerder het juiste bestand.
error-cbor-next = Vraag de beheerder het bestand opnieuw.
error-request = De aanvraag kan niet gemaakt worden zoals ze gevraagd is.
error-request-next = Zie saphan-hub init --help.
error-request-exists = { $file } bestaat al.
error-request-exists-next = Noem een ander bestand.
error-config-exists = Er zijn al instellingen, en ze worden niet veranderd: { $file }.
error-config-exists-next = Noem een ander bestand met --config, of een andere map met --dir.
error-config-form-next = Vergelijk met saphan-hub config defaults.
error-config-unknown-key-next = Bekijk alle namen met saphan-hub config defaults.
error-config-value-next = Verbeter ze in hub.toml. Zie saphan-hub config defaults.
error-config-missing = { $key } is niet ingesteld.
error-config-missing-next = Stel het in, in hub.toml. Zie saphan-hub config defaults.
error-store = De gegevens kunnen niet gelezen of geschreven worden.
error-store-next = Kijk met saphan-hub check.
error-store-newer = De gegevens zijn door een nieuwer programma geschreven.
error-store-newer-next = Installeer die versie opnieuw.
error-store-in-use = Een ander programma gebruikt net nu de gegevens.
error-store-in-use-next = Probeer zo meteen opnieuw.
error-store-disk = De gegevens kunnen niet geschreven worden. Er is niets verloren.
error-store-disk-next = Maak plaats op de schijf, en probeer dan opnieuw.
error-store-away = De database antwoordt niet. Niets van wat bevestigd is, is verloren.
error-store-away-next = Kijk of ze draait en of store.database in hub.toml ernaar leidt.
error-store-unsafe = De database is zo ingesteld dat een storing zou verliezen wat bevestigd is.
error-store-unsafe-next = Zet fsync en synchronous_commit op on, en start de database opnieuw.
error-store-damaged = De gegevens zijn beschadigd.
error-store-damaged-next = Stop de hub, leg de bestanden met gegevens opzij, en laad de nieuwste lijst van de autoriteit: saphan-hub directory load FILE.
error-store-directory-moved = Een ander programma heeft de lijst van partners intussen veranderd.
error-store-directory-moved-next = Laad ze opnieuw.
error-store-full = De gegevens bevatten 256 uitnodigingen, en er kunnen er geen bij.
error-store-full-next = Wacht tot oudere voorbij zijn.
error-directory-next = Neem de nieuwste lijst van de autoriteit: saphan-ca export FILE, daarna saphan-hub directory load FILE.
error-directory-other = Deze lijst van partners is ouder dan die van de hub, of een andere.
error-serve-listen = De hub kan niet luisteren op { $address } ({ $detail }).
error-serve-listen-next = Kijk of daar een andere hub loopt: saphan-hub check.
error-serve-tls = Certificaat of sleutel kan niet gebruikt worden.
error-serve-tls-next = Installeer het certificaat opnieuw: saphan-hub certificate install FILE.
error-pages-address-next = Zet { $setting } in hub.toml op een ander adres van deze computer, of op off.
error-partner-unknown = De lijst van partners kent { $partner } niet.
error-partner-unknown-next = Kijk met saphan-hub check.
error-partner-suspended = { $partner } wordt al buitengehouden.
error-partner-suspended-next = Zie saphan-hub partner list.
error-partner-not-suspended = { $partner } wordt hier niet buitengehouden.
error-partner-not-suspended-next = Zie saphan-hub partner list.
error-sheet = In { $file } staat geen terugtrekking.
error-sheet-next = Hetzelfde met het blad, van BEGIN tot END.
error-trust-network = Het bestand is van netwerk { $found }, niet van { $network }.
error-trust-network-next = Bel de beheerder, en vergelijk de vingerafdruk.
error-trust-fingerprint = Het bestand is van de autoriteit { $found }, niet van { $fingerprint }.
error-trust-fingerprint-next = Bel de beheerder, en vergelijk de vingerafdruk.
error-file-unreadable = { $file } kan niet gelezen worden ({ $detail }).
error-file-unreadable-next = Kijk naar de naam ervan, en of u het mag lezen.
error-file-unwritable = { $file } kan niet geschreven worden ({ $detail }).
error-file-unwritable-next = Maak plaats, of noem een ander bestand.
error-man-not-written-next = Noem een andere map met --out.
error-signals-next = Kijk met saphan-hub check.

## What all programs say alike

error-certificate = Een certificaat klopt niet.
error-signed = Een handtekening klopt niet.
error-signed-next = Vertrouw er niet op. Vraag wie ze gaf om een andere.
error-cbor = Iets wat gelezen werd, is niet zoals het geschreven was.
error-config-read = De instellingen kunnen niet gelezen worden: { $file } ({ $detail }).
error-config-read-next = Kijk naar de naam van het bestand, en of u het mag lezen.
error-config-form = De instellingen in { $file } zijn niet te lezen op regel { $line }: { $detail }
error-config-unknown-key = De instellingen in { $file } hebben op regel { $line } een naam die niet bestaat: { $key }.
error-config-value = De instelling { $key } heeft een waarde die ze niet aanneemt. Het moet { $expected } zijn.
error-directory = De lijst van partners klopt niet.
error-pages-address = De pagina’s kunnen niet aangeboden worden op { $address } ({ $detail }).
error-man-not-written = De handleiding kan niet geschreven worden ({ $detail }).
error-signals = Deze computer zegt het programma niet wanneer het moet stoppen.
error-threads = Het programma kan niet starten.
error-threads-next = Sluit andere programma’s, en probeer opnieuw.
