# Why a command was not carried out, what became of the data, and what to do, in French. One message per code; what is
# said of a whole family of codes is followed by what the program itself says. Not yet read by a native reader.

## What became of the data

safety-hub-kept = Ce qui est arrivé au hub compte, et le reste est gardé dans ce répertoire.
safety-list-whole = La liste et le journal sont complets, et rien n’est perdu.
safety-invited = L’invitation est dans le journal et n’a été montrée à personne.
safety-kit-unused = L’autorité est intacte ; ce kit ne doit pas être utilisé.
safety-kit-not-confirmed = L’autorité est créée et ses feuilles sont écrites, mais pas confirmées.
safety-nobody-admitted = Personne n’a été admis, et le journal dit qui a comparé.
safety-logged = Ce qui est dans le journal a été fait, et rien d’autre.

## The authority and its folder

error-authority-not-initialised = Il n’y a pas d’autorité dans { $dir }.
error-authority-not-initialised-next = Créez-en une avec saphan-ca init --network NAME, ou nommez son répertoire avec --dir.
error-authority-already-initialised = Il y a déjà une autorité dans { $dir }.
error-authority-already-initialised-next = Regardez-la avec saphan-ca status, ou nommez un autre répertoire avec --dir.
error-authority-disk = Un fichier de l’autorité ne peut pas être lu ou écrit : { $file } ({ $detail }). Rien n’a été délivré.
error-authority-log = La liste de l’autorité est abîmée : { $original }
error-authority-log-next = Prenez la sauvegarde la plus récente, et ne changez rien avant.
error-authority-root = La racine de l’autorité est abîmée : { $original }
error-authority-root-next = Prenez la sauvegarde la plus récente.
error-authority-other-key = root.key et root.pem ne vont pas ensemble.
error-authority-other-key-next = Prenez les deux d’une même sauvegarde.
error-authority-signer = La clé de l’autorité n’a pas signé. Rien n’a été délivré.
error-authority-signer-next = Réessayez.
error-authority-backup = Ce n’est pas une sauvegarde d’autorité, ou il en manque un bout.
error-authority-backup-next = Prenez-en une autre copie : saphan-ca backup verify FILE.
error-authority-backup-damaged = La sauvegarde est abîmée : elle s’ouvre, et ne contient pas ce qui a été scellé.
error-authority-occupied = { $dir } n’est pas vide, et une autorité restaurée ne prend jamais la place de rien.
error-authority-occupied-next = Choisissez un autre répertoire : saphan-ca restore FILE --dir DIR.
error-acts = Le journal des actes a été changé.
error-acts-next = Prenez la sauvegarde la plus récente et ne délivrez rien avant : saphan-ca backup verify FILE. Gardez ce répertoire : il montre ce qui s’est passé.
error-issue = Un certificat n’a pas pu être fait. Rien n’a été délivré.
error-issue-next = Regardez avec saphan-ca check.
error-certificate-next = Regardez avec saphan-ca check.
error-root-changes = La racine a été changée 24 fois et ne peut plus l’être.
error-root-changes-next = Regardez avec saphan-ca show powers.
error-handed-to-same = { $name } agit déjà ici.
error-handed-to-same-next = Nommez la personne qui prend la suite.
error-by-nobody = Il n’est pas dit qui agit.
error-by-nobody-next = La même commande avec --by NAME, ou réglez SAPHAN_CA_BY.

## Partners and requests

error-authority-network = La demande est pour le réseau { $network }, pas pour celui-ci.
error-authority-network-next = Demandez à qui l’a envoyée.
error-authority-other-identity = { $partner } est actif avec une autre clé.
error-authority-other-identity-next = Si cette clé est perdue, faites d’abord sortir { $partner } du réseau. Voyez saphan-ca partner show { $partner }.
error-authority-used-key = Cette clé ne compte plus, ou elle est d’un autre partenaire ou hub.
error-authority-used-key-next = Il faut de nouvelles clés.
error-authority-not-invited = La demande pour { $partner } est venue sans invitation de cette autorité.
error-authority-not-invited-next = Ne refusez et n’approuvez rien, et regardez le hub. Voyez saphan-ca request list.
error-request = La demande n’est pas comme elle doit être.
error-request-next = Redemandez le fichier au bureau. Il en fait un avec saphan-agent init --request FILE.
error-request-time = La demande a été faite le { $at }, hors des 30 derniers jours.
error-request-time-next = Le bureau en fait une nouvelle avec saphan-agent init --request FILE.
error-request-ambiguous = { $partner } demande plus d’une fois : { $one } et { $other }.
error-request-ambiguous-next = La même commande avec --request, et celle que vous voulez dire.
error-renewal-partner = La demande est de { $other }, pas de { $partner }.
error-renewal-partner-next = La même commande avec le bon fichier ou le bon partenaire.
error-hub-name-other = La demande est pour le hub { $other }, pas pour { $name }.
error-hub-name-other-next = La même commande avec le bon fichier ou le bon nom.
error-since = Un partenaire ne peut pas sortir du réseau à partir du { $since }, qui est encore à venir.
error-since-next = La même commande sans --since, ou avec un moment passé.
error-invitation-too-long = L’invitation serait trop longue.
error-invitation-too-long-next = La même commande avec un --hub plus court.
error-number-mistyped-in = Quelque chose a été mal lu, mal entendu ou mal tapé dans le groupe { $group } ; rien n’a donc été comparé.
error-number-differs = Ce que { $partner } a lu n’est pas le numéro de la demande que le hub a transmise.
error-number-differs-next = Refusez-la avec saphan-ca request refuse { $partner } --reason number-differs, et invitez à nouveau le bureau par un autre chemin.

## The recovery kit

error-kit-next = La même commande, avec les feuilles imprimées sous la main.
error-kit-absent = Cette autorité n’a pas de kit de récupération.
error-kit-absent-next = Créez-en un avec saphan-ca kit make.
error-kit-word-count = Une feuille a 25 mots.
error-kit-word = Le mot { $number } n’est sur aucune feuille.
error-kit-checksum = Un mot est faux, ou deux ont changé de place.
error-kit-share-number = Le premier mot n’est pas de ceux par lesquels une feuille commence.
error-kit-same-share = C’est deux fois la feuille { $sheet } ; il faut deux feuilles différentes.
error-kit-mixed = Les deux feuilles sont de kits différents.
error-kit-mixed-next = Regardez le numéro du kit qui y est écrit.
error-kit-other-key = Ces feuilles sont d’un autre kit, ou l’une a été changée.
error-kit-other-key-next = Essayez la troisième feuille.
error-kit-answer = Le mot { $number } de la feuille { $sheet } en est un autre.
error-kit-answer-next = Regardez la feuille imprimée, puis saphan-ca kit confirm.
error-share-count = Il faut deux feuilles, ni plus ni moins.
error-share-count-next = Donnez --share deux fois.

## Visits at the hub

error-authority-older = Le hub a { $hub } entrées de la liste et ce répertoire { $ours } : c’est une copie plus ancienne de l’autorité.
error-authority-older-next = Ne délivrez rien ici. Prenez la sauvegarde la plus récente : saphan-ca restore FILE.
error-authority-forked = Le hub a une autre liste que ce répertoire : la clé de l’autorité a été utilisée sur deux copies, ou c’est le hub d’un autre réseau.
error-authority-forked-next = Ne délivrez rien ici. Regardez chaque copie de ce répertoire qui existe : saphan-ca log verify.
error-hub-set-back = Le hub a { $hub } entrées de la liste et en avait { $before } au dernier contact : il a été ramené en arrière.
error-hub-set-back-next = Téléphonez à l’opérateur du hub. Si le hub a été restauré : saphan-ca sync --hub-restored.
error-hub-name-next = Regardez si cet ordinateur a une connexion à internet, puis saphan-ca sync.
error-hub-silent-next = Regardez la connexion, et demandez à qui s’en occupe si UDP passe. Réessayez plus tard : saphan-ca sync.
error-hub-cut = La connexion au hub a été coupée.
error-hub-cut-next = Réessayez quand la connexion est revenue : saphan-ca sync.
error-hub-busy-next = Réessayez plus tard : saphan-ca sync.
error-hub-not-trusted-next = Regardez l’horloge de cet ordinateur et l’adresse du hub : saphan-ca sync --hub HOST:PORT.
error-not-accepted = Le hub n’accepte pas le certificat de cette autorité.
error-not-accepted-next = Regardez l’horloge de cet ordinateur, et si le hub est de ce réseau : saphan-ca sync --hub HOST:PORT.
error-admin = Le hub refuse ce que l’autorité apporte.
error-admin-next = Téléphonez à l’opérateur du hub : son journal dit pourquoi.
error-hub-unexpected = Le hub répond autre chose que ce qui a été demandé.
error-hub-unexpected-next = Téléphonez à l’opérateur du hub : son journal dit pourquoi.
error-hub-own-word = Le hub transmet un retrait qui n’est pas valable.
error-hub-own-word-next = Téléphonez à l’opérateur du hub : quelqu’un change ce qu’il transmet.
error-frame-next = Téléphonez à l’opérateur du hub : son journal dit pourquoi.

## Files, the terminal, the pages

error-file-exists-sheet = { $file } existe déjà ; c’est peut-être la seule copie d’une feuille.
error-file-exists-sheet-next = Choisissez un autre répertoire avec --sheets.
error-file-exists-other = { $file } existe déjà.
error-file-not-written = { $file } ne peut pas être écrit ({ $detail }).
error-file-not-written-next = Choisissez un autre fichier.
error-file-not-written-sheet = { $file } ne peut pas être écrit ({ $detail }).
error-file-not-written-sheet-next = Supprimez les feuilles de cet essai, puis saphan-ca kit make.
error-file-not-written-answer = { $file } ne peut pas être écrit ({ $detail }).
error-file-not-written-answer-next = La même commande encore une fois.
error-file-not-written-invitation = { $file } ne peut pas être écrit ({ $detail }).
error-file-not-written-invitation-next = saphan-ca invite encore une fois, avec un autre fichier.
error-passphrase-differs = Les deux phrases secrètes ne sont pas les mêmes.
error-no-terminal = Il n’y a pas de terminal pour demander la phrase secrète.
error-no-terminal-next = Utilisez --passphrase-file FILE.
error-no-terminal-confirm = Ceci doit être confirmé, et il n’y a personne à qui le demander.
error-no-terminal-confirm-next = Utilisez --yes.
error-no-answer = Personne ne répond.
error-no-answer-next = La même commande, dans un terminal.
error-not-confirmed-next = La même commande, quand vous êtes sûr.
error-pages-not-served = Aucune page n’est servie pour cette autorité.
error-pages-not-served-next = Servez-les avec saphan-ca serve.
error-no-browser-next = Écrivez le lien avec saphan-ca open --print, et ouvrez-le vous-même.
error-ready-file = Le fichier qui dit que les pages sont là ne peut pas être écrit : { $file } ({ $detail }).
error-signals-next = Redémarrez-le.
error-man = Le manuel ne peut pas être écrit.

## What all programs say alike

error-sealed-malformed = Ce n’est pas un fichier scellé de Saphan, ou il est abîmé.
error-sealed-malformed-next = Prenez la sauvegarde la plus récente.
error-sealed-format = Ce fichier a été scellé par un programme plus récent.
error-sealed-format-next = Mettez ce programme à jour.
error-sealed-cost = Ce fichier demande plus que ce qu’un fichier scellé peut demander.
error-sealed-cost-next = Prenez la sauvegarde la plus récente.
error-sealed-memory = Il n’y a pas assez de mémoire libre pour essayer la phrase secrète.
error-sealed-memory-next = Fermez d’autres programmes, et réessayez.
error-sealed-damaged = La phrase secrète est juste, mais le fichier est abîmé.
error-sealed-damaged-next = Prenez la sauvegarde la plus récente.
error-sealed-too-long = C’est plus que ce qu’un fichier scellé contient.
error-sealed-too-long-next = Prévenez les auteurs de ce programme.
error-no-memory = Il n’y a pas assez de mémoire libre pour calculer le numéro.
error-no-memory-next = Fermez d’autres programmes, et réessayez.
error-certificate = Un certificat n’est pas valable.
error-signed = Une signature n’est pas valable.
error-signed-next = Ne vous y fiez pas. Demandez-en une autre à qui l’a donnée.
error-number-form = Un numéro à comparer a 5 groupes de 5 chiffres.
error-number-form-next = Faites-le lire à nouveau, et tapez-les tous.
error-number-mistyped = Quelque chose a été mal lu, mal entendu ou mal tapé ; rien n’a donc été comparé.
error-number-mistyped-next = Faites-le lire à nouveau.
error-hub-name = Le nom du hub n’a pas été trouvé.
error-socket = Cet ordinateur ne donne pas de réseau au programme.
error-socket-next = Regardez si un pare-feu le bloque, puis réessayez.
error-hub-silent = Le hub ne répond pas.
error-hub-busy = Le hub est occupé.
error-hub-not-trusted = Ce qui répond à l’adresse du hub n’est pas le hub de ce réseau. Rien n’a été envoyé.
error-frame = Le hub a répondu sous une forme que ce programme ne lit pas.
error-not-confirmed = Personne ne l’a confirmé.
error-no-browser = Aucun navigateur ne s’ouvre de lui-même.
error-pages-address = Les pages ne peuvent pas être servies à { $address } ({ $detail }).
error-pages-address-next = Nommez une autre adresse avec --ui, ou arrêtez ce qui utilise celle-ci.
error-ready-file-next = Nommez un autre fichier.
error-signals = Cet ordinateur ne dit pas au programme quand il doit s’arrêter.
error-runtime = Le programme ne peut pas démarrer.
error-runtime-next = Fermez d’autres programmes, et réessayez.
error-pages-link = Le fichier qui sert à ouvrir les pages ne peut pas être écrit : { $file } ({ $detail }).
error-pages-link-next = Regardez si le disque a de la place et si vous pouvez y écrire.
