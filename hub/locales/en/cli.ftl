# What the commands of saphan-hub print, in English. In English codes stand as they are typed; in every other language by
# their names. What stands behind "saphan-hub" is typed as it is, and is not translated.

cli-error = error:
cli-next = Next: { $next }
cli-code = Code: { $code }
cli-same-again = the same without --dry-run
cli-until = until { $until }
cli-since = since { $since }
cli-entries = { $entries } entries
cli-man-folder = One page per command is in { $folder }.
cli-version = { $program } { $version }, protocol { $protocol }

## Setting up, and certificates

cli-init-would = Hub { $name } of network { $network } can be set up in { $dir }, settings in { $config }.
cli-init-done = Hub { $name } of network { $network } is set up in { $dir }, settings in { $config }.
cli-init-request = The request for its certificate: { $request }; it holds no secret.
cli-init-trusts = It trusts the authority with this fingerprint; compare it by telephone:
cli-request-next = send the request to the administrator, then: saphan-hub certificate install FILE
cli-certificate-would = The certificates of hub { $name } can be installed.
cli-certificate-done = The certificates of hub { $name } are installed.
cli-certificate-root = root
cli-certificate-transport = transport
cli-certificate-log = log
cli-certificate-issuer = issuer
cli-certificate-next = saphan-hub serve; a hub that serves already takes them over within a second
cli-certificate-request = The request of hub { $name } is in { $request }; it holds no secret.
cli-certificate-new-issuer = The issuer has a new key. A hub that is started before the answer is installed does not serve.
cli-certificate-request-next = send it to the administrator, then: saphan-hub certificate install FILE

## The list of partners, and who is kept out

cli-directory-own = The directory of { $entries } entries is the authority's own.
cli-directory-loaded = The directory has { $entries } entries, { $new } of them new.
cli-directory-revoked = { $partner } is revoked; a running hub cuts it off now.
cli-directory-suspended = { $partner } is suspended; a running hub cuts it off now and keeps its mail.
cli-partner-kept-out = { $partner } is kept out of this hub ({ $reason }); a running hub cuts it off now. What is for it waits. Tell the administrator: other hubs and the partners do not know.
cli-partner-kept-out-next = saphan-hub partner resume { $partner }, once that is over
cli-partner-let-in = { $partner } may come in again, unless the authority has stopped it.
cli-partner-nobody = Nobody is kept out by this hub.
cli-sheet-good = The sheet is of { $partner }, and signed by a key of its that stands.
cli-sheet-out = { $partner } is out by its own word; a running hub cuts it off now. Tell the administrator: saphan-ca partner revoke { $partner } --reason partner-revoked
stop-device-missing = a machine with keys cannot be found
stop-inquiry = something has to be looked into first
stop-partner-asks = the partner asked for it

## Serving

cli-serve-listening = listening on { $address }
cli-serve-hub = hub { $name } of network { $network }, { $entries } directory entries, { $envelopes } envelopes waiting
cli-serve-page = status page at { $at }
cli-serve-ops = monitoring may ask at { $at }
cli-serve-next = next: { $next }
cli-serve-not-listed = the directory does not list this hub, no agent believes its receipts: saphan-hub directory load FILE
cli-serve-stopped = stopped; everything acknowledged is on disk

## How the hub is, and whether everything is in order

cli-status-hub = hub
cli-status-hub-is = { $name } of network { $network }, { $running }
cli-status-running = running
cli-status-not-running = not running
cli-status-certificate = certificate
cli-status-no-certificate = none that stands: saphan-hub check
cli-status-directory = directory
cli-status-waiting = waiting
cli-status-envelopes = { $envelopes } envelopes, { $kib } KiB, in { $mailboxes } mailboxes
cli-status-attachments = attachments
cli-status-prekeys = prekeys
cli-config-not-set = { $key } is not set
cli-config-flag = command line
cli-config-default = default
cli-check-ok = ok
cli-check-warn = warn
cli-check-fail = FAIL
cli-check-all = Everything is in order.
cli-check-look = { $warnings } to look at. Nothing stops the hub.
cli-check-repair = { $problems } to repair, { $warnings } to look at.
cli-check-configuration = configuration
cli-check-keys = keys
cli-check-owner = for their owner only
cli-check-others = others may read { $files }
cli-check-chmod = chmod 600 the key files, 700 the hub's folder
cli-check-authority = authority
cli-check-certificate = certificate
cli-check-certificate-of = hub { $name }, until { $until }
cli-check-install = saphan-hub certificate install FILE
cli-check-ask = ask the administrator for a new one
cli-check-clock = clock
cli-check-outside = { $now } is outside of the authority's life
cli-check-set-clock = set this machine's clock
cli-check-store = store
cli-check-envelopes = { $envelopes } envelopes, { $kib } KiB
cli-check-anew = stop the hub, put the store's files aside, load the authority's newest export; the offices send again what is missing
cli-check-connect = start the database, or change store.database in hub.toml
cli-check-directory = directory
cli-check-not-listed = does not list this hub; no agent believes its receipts
cli-check-load = saphan-hub directory load FILE
cli-check-root = root
cli-check-old-root = { $root } has taken over; this hub's certificates count until { $until }
cli-check-old-root-over = { $root } has taken over; this hub's certificates count no more
cli-check-ask-anew = saphan-hub certificate request FILE, for the administrator
cli-check-udp = UDP buffer
cli-check-sysctl = sysctl net.core.rmem_max=2097152

## Why a command was not carried out, and what to do

error-hub-not-initialised = There is no hub in { $dir }.
error-hub-not-initialised-next = Set one up: saphan-hub init --help.
error-hub-already-initialised = There is a hub in { $dir } already.
error-hub-already-initialised-next = Look at it with saphan-hub check, or name another folder with --dir.
error-hub-not-certified = The hub in { $dir } has no certificate yet.
error-hub-not-certified-next = Install the answer of the administrator: saphan-hub certificate install FILE.
error-hub-in-use = A hub is running in { $dir }.
error-hub-in-use-next = Look at it with saphan-hub status.
error-hub-disk = A file of the hub cannot be read or written: { $file } ({ $detail }).
error-hub-disk-next = Look whether the disk has room and whether you may write there. Nothing else helps? saphan-hub check.
error-hub-key = A key of the hub is damaged: { $original }
error-hub-key-next = Restore the folder of the hub from its newest backup.
error-hub-root = The root that the hub trusts is damaged: { $original }
error-hub-root-next = Restore the folder of the hub from its newest backup.
error-hub-other-root = The file is of the authority { $found }, and this hub trusts { $trusted }.
error-hub-other-root-next = Ask the administrator for the right file.
error-issued = This is not a file that the authority made for this hub.
error-issued-next = Ask the administrator for the right file.
error-issued-network = The file is for network { $found }, and this hub belongs to { $expected }.
error-issued-other = The file was made for { $name }.
error-certificate-expired = A certificate is over since { $at }.
error-certificate-expired-next = Ask the administrator for new ones: saphan-hub certificate request FILE.
error-certificate-not-yet-valid = A certificate counts only from { $from } on.
error-certificate-not-yet-valid-next = Look whether the clock of this computer is right.
error-certificate-next = Ask the administrator for the right file.
error-cbor-next = Ask the administrator for the file again.
error-request = The request cannot be made as it is asked for.
error-request-next = See saphan-hub init --help.
error-request-exists = { $file } is there already.
error-request-exists-next = Name another file.
error-config-exists = There are settings already, and they are not changed: { $file }.
error-config-exists-next = Name another file with --config, or another folder with --dir.
error-config-form-next = Compare it with saphan-hub config defaults.
error-config-unknown-key-next = See all keys with saphan-hub config defaults.
error-config-value-next = Correct it in hub.toml. See saphan-hub config defaults.
error-config-missing = { $key } is not set.
error-config-missing-next = Set it in hub.toml. See saphan-hub config defaults.
error-store = The store cannot be read or written.
error-store-next = Look at it with saphan-hub check.
error-store-newer = The store was written by a newer program.
error-store-newer-next = Install that version again.
error-store-in-use = Another program has the store just now.
error-store-in-use-next = Try again in a moment.
error-store-disk = The store cannot be written. Nothing is lost.
error-store-disk-next = Make room on its disk, then try again.
error-store-away = The database does not answer. Nothing that was acknowledged is lost.
error-store-away-next = See whether it runs and whether store.database in hub.toml leads to it.
error-store-unsafe = The database is set up so that a crash would lose what was acknowledged.
error-store-unsafe-next = Set fsync and synchronous_commit to on, and start the database anew.
error-store-damaged = The store is damaged.
error-store-damaged-next = Stop the hub, put the files of the store aside, and load the newest export of the authority: saphan-hub directory load FILE.
error-store-directory-moved = Another program has changed the list of partners meanwhile.
error-store-directory-moved-next = Load it again.
error-store-full = The store keeps 256 invitations and takes no more.
error-store-full-next = Wait until older ones are over.
error-directory-next = Take the newest export of the authority: saphan-ca export FILE, then saphan-hub directory load FILE.
error-directory-other = This list of partners is older than that of the hub, or another one.
error-serve-listen = The hub cannot listen on { $address } ({ $detail }).
error-serve-listen-next = Look whether another hub is running there: saphan-hub check.
error-serve-tls = Certificate or key cannot be used.
error-serve-tls-next = Install the certificate again: saphan-hub certificate install FILE.
error-pages-address-next = Set { $setting } in hub.toml to another address of this computer, or to off.
error-partner-unknown = The list of partners does not know { $partner }.
error-partner-unknown-next = Look at it with saphan-hub check.
error-partner-suspended = { $partner } is kept out already.
error-partner-suspended-next = See saphan-hub partner list.
error-partner-not-suspended = { $partner } is not kept out here.
error-partner-not-suspended-next = See saphan-hub partner list.
error-sheet = { $file } holds no self-revocation.
error-sheet-next = The same with the sheet, from BEGIN to END.
error-trust-network = The file is of network { $found }, not of { $network }.
error-trust-network-next = Telephone the administrator, and compare the fingerprint.
error-trust-fingerprint = The file is of the authority { $found }, not of { $fingerprint }.
error-trust-fingerprint-next = Telephone the administrator, and compare the fingerprint.
error-file-unreadable = { $file } cannot be read ({ $detail }).
error-file-unreadable-next = Look at its name, and whether you may read it.
error-file-unwritable = { $file } cannot be written ({ $detail }).
error-file-unwritable-next = Make room, or name another file.
error-man-not-written-next = Name another folder with --out.
error-signals-next = Look at it with saphan-hub check.

## What all programs say alike

error-certificate = A certificate does not hold.
error-signed = A signature does not hold.
error-signed-next = Do not rely on this. Ask whoever gave it for another.
error-cbor = Something that was read is not as it was written.
error-config-read = The settings cannot be read: { $file } ({ $detail }).
error-config-read-next = Look at the name of the file, and whether you may read it.
error-config-form = The settings in { $file } do not read at line { $line }: { $detail }
error-config-unknown-key = The settings in { $file } have at line { $line } a key that there is not: { $key }.
error-config-value = The setting { $key } has a value that it does not take. It must be { $expected }.
error-directory = The list of partners does not check.
error-pages-address = The pages cannot be served at { $address } ({ $detail }).
error-man-not-written = The manual cannot be written ({ $detail }).
error-signals = This computer does not tell the program when it has to stop.
error-threads = The program cannot start.
error-threads-next = Close other programs, and try again.
