# What the commands of saphan-hub print, in French. In English codes stand as they are typed; in every other language by
# their names. What stands behind "saphan-hub" is typed as it is, and is not translated. Not yet read by a native reader.

cli-error = erreur :
cli-next = Suite : { $next }
cli-code = Code : { $code }
cli-same-again = la même chose sans --dry-run
cli-until = jusqu’au { $until }
cli-since = depuis le { $since }
cli-entries = { $entries ->
    [one] { $entries } entrée
   *[other] { $entries } entrées
}
cli-man-folder = Une page par commande est dans { $folder }.
cli-version = { $program } { $version }, protocole { $protocol }

## Setting up, and certificates

cli-init-would = Le hub { $name } du réseau { $network } peut être installé dans { $dir }, réglages dans { $config }.
cli-init-done = Le hub { $name } du réseau { $network } est installé dans { $dir }, réglages dans { $config }.
cli-init-request = La demande de son certificat : { $request } ; elle ne contient aucun secret.
cli-init-trusts = Il se fie à l’autorité qui a cette empreinte ; comparez-la par téléphone :
cli-request-next = envoyez la demande à l’administrateur, puis : saphan-hub certificate install FILE
cli-certificate-would = Les certificats du hub { $name } peuvent être installés.
cli-certificate-done = Les certificats du hub { $name } sont installés.
cli-certificate-root = racine
cli-certificate-transport = connexion
cli-certificate-log = journal
cli-certificate-issuer = émetteur
cli-certificate-next = saphan-hub serve ; un hub déjà en marche les prend en une seconde
cli-certificate-request = La demande du hub { $name } est dans { $request } ; elle ne contient aucun secret.
cli-certificate-new-issuer = L’émetteur a une nouvelle clé. Un hub démarré avant que la réponse soit installée ne sert pas.
cli-certificate-request-next = envoyez-la à l’administrateur, puis : saphan-hub certificate install FILE

## The list of partners, and who is kept out

cli-directory-own = { $entries ->
    [one] La liste des partenaires, { $entries } entrée, est bien celle de l’autorité.
   *[other] La liste des partenaires, { $entries } entrées, est bien celle de l’autorité.
}
cli-directory-loaded = { $entries ->
    [one] La liste des partenaires a { $entries } entrée, dont nouvelles : { $new }.
   *[other] La liste des partenaires a { $entries } entrées, dont nouvelles : { $new }.
}
cli-directory-revoked = { $partner } est sorti du réseau ; un hub en marche coupe maintenant sa connexion.
cli-directory-suspended = { $partner } est suspendu ; un hub en marche coupe maintenant sa connexion et garde ses messages.
cli-partner-kept-out = { $partner } est tenu à l’écart de ce hub ({ $reason }) ; un hub en marche coupe maintenant sa connexion. Ce qui est pour lui attend. Prévenez l’administrateur : les autres hubs et les partenaires ne le savent pas.
cli-partner-kept-out-next = saphan-hub partner resume { $partner }, quand c’est passé
cli-partner-let-in = { $partner } peut entrer à nouveau, sauf si l’autorité l’a arrêté.
cli-partner-nobody = Personne n’est tenu à l’écart par ce hub.
cli-sheet-good = La feuille est de { $partner }, et signée par une de ses clés valables.
cli-sheet-out = { $partner } s’est retiré lui-même ; un hub en marche coupe maintenant sa connexion. Prévenez l’administrateur : saphan-ca partner revoke { $partner } --reason partner-revoked
stop-device-missing = une machine avec des clés est introuvable
stop-inquiry = quelque chose doit d’abord être examiné
stop-partner-asks = le partenaire l’a demandé

## Serving

cli-serve-listening = écoute à { $address }
cli-serve-hub = hub { $name } du réseau { $network }, entrées de la liste : { $entries }, messages scellés en attente : { $envelopes }
cli-serve-page = page d’état à { $at }
cli-serve-ops = la surveillance peut interroger { $at }
cli-serve-next = suite : { $next }
cli-serve-not-listed = la liste des partenaires ne nomme pas ce hub, aucun bureau ne croit ses reçus : saphan-hub directory load FILE
cli-serve-stopped = arrêté ; tout ce qui a été confirmé est sur le disque

## How the hub is, and whether everything is in order

cli-status-hub = hub
cli-status-hub-is = { $name } du réseau { $network }, { $running }
cli-status-running = en marche
cli-status-not-running = à l’arrêt
cli-status-certificate = certificat
cli-status-no-certificate = aucun qui soit valable : saphan-hub check
cli-status-directory = liste des partenaires
cli-status-waiting = en attente
cli-status-envelopes = messages scellés : { $envelopes }, { $kib } Kio, boîtes : { $mailboxes }
cli-status-attachments = pièces jointes
cli-status-prekeys = clés préparées
cli-config-not-set = { $key } n’est pas réglé
cli-config-flag = la commande elle-même
cli-config-default = valeur par défaut
cli-check-ok = ok
cli-check-warn = à voir
cli-check-fail = ÉCHEC
cli-check-all = Tout est en ordre.
cli-check-look = À regarder : { $warnings }. Rien n’arrête le hub.
cli-check-repair = À réparer : { $problems }, à regarder : { $warnings }.
cli-check-configuration = réglages
cli-check-keys = clés
cli-check-owner = pour leur propriétaire seul
cli-check-others = d’autres peuvent lire { $files }
cli-check-chmod = chmod 600 pour les fichiers de clés, 700 pour le répertoire du hub
cli-check-authority = autorité
cli-check-certificate = certificat
cli-check-certificate-of = hub { $name }, jusqu’au { $until }
cli-check-install = saphan-hub certificate install FILE
cli-check-ask = demandez-en un nouveau à l’administrateur
cli-check-clock = horloge
cli-check-outside = { $now } est hors de la durée de vie de l’autorité
cli-check-set-clock = réglez l’horloge de cette machine
cli-check-store = données
cli-check-envelopes = messages scellés : { $envelopes }, { $kib } Kio
cli-check-anew = arrêtez le hub, mettez ses fichiers de données de côté, chargez la liste la plus récente de l’autorité ; les bureaux renvoient ce qui manque
cli-check-connect = démarrez la base de données, ou changez store.database dans hub.toml
cli-check-directory = liste des partenaires
cli-check-not-listed = ne nomme pas ce hub ; aucun bureau ne croit ses reçus
cli-check-load = saphan-hub directory load FILE
cli-check-root = racine
cli-check-old-root = { $root } a pris la suite ; les certificats de ce hub comptent jusqu’au { $until }
cli-check-old-root-over = { $root } a pris la suite ; les certificats de ce hub ne comptent plus
cli-check-ask-anew = saphan-hub certificate request FILE, pour l’administrateur
cli-check-udp = tampon UDP
cli-check-sysctl = sysctl net.core.rmem_max=2097152

## Why a command was not carried out, and what to do

error-hub-not-initialised = Il n’y a pas de hub dans { $dir }.
error-hub-not-initialised-next = Installez-en un : saphan-hub init --help.
error-hub-already-initialised = Il y a déjà un hub dans { $dir }.
error-hub-already-initialised-next = Regardez-le avec saphan-hub check, ou nommez un autre répertoire avec --dir.
error-hub-not-certified = Le hub dans { $dir } n’a pas encore de certificat.
error-hub-not-certified-next = Installez la réponse de l’administrateur : saphan-hub certificate install FILE.
error-hub-in-use = Un hub est en marche dans { $dir }.
error-hub-in-use-next = Regardez-le avec saphan-hub status.
error-hub-disk = Un fichier du hub ne peut pas être lu ou écrit : { $file } ({ $detail }).
error-hub-disk-next = Regardez si le disque a de la place et si vous pouvez y écrire. Rien d’autre n’aide ? saphan-hub check.
error-hub-key = Une clé du hub est abîmée : { $original }
error-hub-key-next = Restaurez le répertoire du hub depuis sa sauvegarde la plus récente.
error-hub-root = La racine à laquelle le hub se fie est abîmée : { $original }
error-hub-root-next = Restaurez le répertoire du hub depuis sa sauvegarde la plus récente.
error-hub-other-root = Le fichier est de l’autorité { $found }, et ce hub se fie à { $trusted }.
error-hub-other-root-next = Demandez le bon fichier à l’administrateur.
error-issued = Ce n’est pas un fichier que l’autorité a fait pour ce hub.
error-issued-next = Demandez le bon fichier à l’administrateur.
error-issued-network = Le fichier est pour le réseau { $found }, et ce hub est de { $expected }.
error-issued-other = Le fichier a été fait pour { $name }.
error-certificate-expired = Un certificat est fini depuis le { $at }.
error-certificate-expired-next = Demandez-en de nouveaux à l’administrateur : saphan-hub certificate request FILE.
error-certificate-not-yet-valid = Un certificat ne compte qu’à partir du { $from }.
error-certificate-not-yet-valid-next = Regardez si l’horloge de cet ordinateur est juste.
error-certificate-next = Demandez le bon fichier à l’administrateur.
error-cbor-next = Redemandez le fichier à l’administrateur.
error-request = La demande ne peut pas être faite ainsi.
error-request-next = Voyez saphan-hub init --help.
error-request-exists = { $file } existe déjà.
error-request-exists-next = Nommez un autre fichier.
error-config-exists = Il y a déjà des réglages, et ils ne sont pas changés : { $file }.
error-config-exists-next = Nommez un autre fichier avec --config, ou un autre répertoire avec --dir.
error-config-form-next = Comparez-les avec saphan-hub config defaults.
error-config-unknown-key-next = Voyez tous les noms avec saphan-hub config defaults.
error-config-value-next = Corrigez-la dans hub.toml. Voyez saphan-hub config defaults.
error-config-missing = { $key } n’est pas réglé.
error-config-missing-next = Réglez-le dans hub.toml. Voyez saphan-hub config defaults.
error-store = Les données ne peuvent pas être lues ou écrites.
error-store-next = Regardez avec saphan-hub check.
error-store-newer = Les données ont été écrites par un programme plus récent.
error-store-newer-next = Réinstallez cette version.
error-store-in-use = Un autre programme utilise les données en ce moment.
error-store-in-use-next = Réessayez dans un moment.
error-store-disk = Les données ne peuvent pas être écrites. Rien n’est perdu.
error-store-disk-next = Faites de la place sur le disque, puis réessayez.
error-store-away = La base de données ne répond pas. Rien de ce qui a été confirmé n’est perdu.
error-store-away-next = Regardez si elle est en marche et si store.database dans hub.toml y mène.
error-store-unsafe = La base de données est réglée de sorte qu’une panne perdrait ce qui a été confirmé.
error-store-unsafe-next = Mettez fsync et synchronous_commit sur on, puis redémarrez la base de données.
error-store-damaged = Les données sont abîmées.
error-store-damaged-next = Arrêtez le hub, mettez ses fichiers de données de côté, et chargez la liste la plus récente de l’autorité : saphan-hub directory load FILE.
error-store-directory-moved = Un autre programme a changé la liste des partenaires entre-temps.
error-store-directory-moved-next = Chargez-la à nouveau.
error-store-full = Les données contiennent 256 invitations et n’en prennent pas d’autre.
error-store-full-next = Attendez que de plus anciennes soient finies.
error-directory-next = Prenez la liste la plus récente de l’autorité : saphan-ca export FILE, puis saphan-hub directory load FILE.
error-directory-other = Cette liste de partenaires est plus ancienne que celle du hub, ou en est une autre.
error-serve-listen = Le hub ne peut pas écouter à { $address } ({ $detail }).
error-serve-listen-next = Regardez si un autre hub y est en marche : saphan-hub check.
error-serve-tls = Le certificat ou la clé ne peut pas être utilisé.
error-serve-tls-next = Installez à nouveau le certificat : saphan-hub certificate install FILE.
error-pages-address-next = Réglez { $setting } dans hub.toml sur une autre adresse de cet ordinateur, ou sur off.
error-partner-unknown = La liste des partenaires ne connaît pas { $partner }.
error-partner-unknown-next = Regardez avec saphan-hub check.
error-partner-suspended = { $partner } est déjà tenu à l’écart.
error-partner-suspended-next = Voyez saphan-hub partner list.
error-partner-not-suspended = { $partner } n’est pas tenu à l’écart ici.
error-partner-not-suspended-next = Voyez saphan-hub partner list.
error-sheet = { $file } ne contient pas de retrait.
error-sheet-next = La même chose avec la feuille, de BEGIN à END.
error-trust-network = Le fichier est du réseau { $found }, pas de { $network }.
error-trust-network-next = Téléphonez à l’administrateur, et comparez l’empreinte.
error-trust-fingerprint = Le fichier est de l’autorité { $found }, pas de { $fingerprint }.
error-trust-fingerprint-next = Téléphonez à l’administrateur, et comparez l’empreinte.
error-file-unreadable = { $file } ne peut pas être lu ({ $detail }).
error-file-unreadable-next = Regardez son nom, et si vous pouvez le lire.
error-file-unwritable = { $file } ne peut pas être écrit ({ $detail }).
error-file-unwritable-next = Faites de la place, ou nommez un autre fichier.
error-man-not-written-next = Nommez un autre répertoire avec --out.
error-signals-next = Regardez avec saphan-hub check.

## What all programs say alike

error-certificate = Un certificat n’est pas valable.
error-signed = Une signature n’est pas valable.
error-signed-next = Ne vous y fiez pas. Demandez-en une autre à qui l’a donnée.
error-cbor = Quelque chose qui a été lu n’est pas comme il a été écrit.
error-config-read = Les réglages ne peuvent pas être lus : { $file } ({ $detail }).
error-config-read-next = Regardez le nom du fichier, et si vous pouvez le lire.
error-config-form = Les réglages dans { $file } ne se lisent pas à la ligne { $line } : { $detail }
error-config-unknown-key = Les réglages dans { $file } ont à la ligne { $line } un nom qui n’existe pas : { $key }.
error-config-value = Le réglage { $key } a une valeur qu’il n’accepte pas. Il faut { $expected }.
error-directory = La liste des partenaires n’est pas valable.
error-pages-address = Les pages ne peuvent pas être servies à { $address } ({ $detail }).
error-man-not-written = Le manuel ne peut pas être écrit ({ $detail }).
error-signals = Cet ordinateur ne dit pas au programme quand il doit s’arrêter.
error-threads = Le programme ne peut pas démarrer.
error-threads-next = Fermez d’autres programmes, et réessayez.
