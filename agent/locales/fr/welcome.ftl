# The first start: join, start, restore. And what was typed and is back, and pages that are about to lock. In French.
# Not yet read by a native reader.

## Round each page

welcome-step = Étape { $step } sur { $of }
welcome-wrong = Ceci n’a pas été accepté
welcome-back = Retour
welcome-continue = Continuer
welcome-print = Imprimer
welcome-again = Une phrase secrète n’est jamais affichée à nouveau : tapez-la encore une fois.

## The choice

welcome-heading = Bienvenue
welcome-intro = Aucun bureau n’est encore installé sur cet ordinateur. Que voulez-vous faire ?
welcome-join = Rejoindre le réseau
welcome-join-about = Votre administrateur vous a envoyé une invitation : une ligne de texte qui commence par saphan1.
welcome-start = Créer un réseau
welcome-start-about = Personne ne vous a invité, parce qu’il n’y a pas encore de réseau.
welcome-restore = Restaurer une sauvegarde
welcome-restore-about = Ce bureau était sur un autre ordinateur, et vous en avez une sauvegarde.
welcome-go-on = Ce bureau n’est pas encore prêt.
welcome-go-on-do = Continuer l’installation

## Starting a network

welcome-start-heading = Créer un réseau
welcome-start-where = Un réseau commence sur l’ordinateur de l’administrateur, pas sur celui-ci. Cet ordinateur-là ne devrait servir à rien d’autre.
welcome-start-1 = Installez Saphan sur l’ordinateur de l’administrateur, et démarrez-y saphan-ca serve. Il crée les clés du réseau et imprime trois feuilles, à garder en trois endroits.
welcome-start-2 = Installez un hub : un petit serveur qui transmet les messages scellés. Le guide des opérateurs dit comment.
welcome-start-3 = Sur l’ordinateur de l’administrateur, invitez le premier bureau. Cela donne une ligne de texte : l’invitation. Elle sert une fois, et pendant quelques jours.
welcome-start-4 = Apportez l’invitation à cet ordinateur et choisissez « Rejoindre le réseau ».
welcome-start-guides = Les guides des administrateurs et des opérateurs viennent avec Saphan, dans le répertoire docs/guides.
welcome-start-invited = J’ai une invitation

## Joining with an invitation

welcome-join-heading = Rejoindre le réseau
welcome-invitation = Invitation
welcome-invitation-hint = Collez tout le texte. Les retours à la ligne ne gênent pas.
welcome-invitation-file = Ou le fichier dans lequel elle est arrivée
welcome-passphrase = Phrase secrète du bureau
welcome-passphrase-hint = Au moins 8 caractères ; quatre ou cinq mots valent mieux. Vous pouvez la coller. Personne ne peut la retrouver pour vous si elle est perdue : écrivez-la et gardez le papier sous clé, pas avec cet ordinateur.
welcome-passphrase-again = La même phrase secrète encore une fois
welcome-join-do = Demander à rejoindre le réseau
welcome-by-file = Cet ordinateur n’a pas de connexion : rejoindre plutôt le réseau par fichier

## Joining by file

welcome-file-heading = Rejoindre le réseau par fichier
welcome-file-about = Votre administrateur vous dit ces trois choses. La demande est alors un fichier que vous envoyez, et la réponse un fichier que vous recevez.
welcome-network = Réseau
welcome-network-hint = Comme mekong.
welcome-partner = Code de ce bureau
welcome-partner-hint = Comme nkw-la : un nom court et le pays.
welcome-hub = Adresse du hub
welcome-hub-hint = Comme hub.example.org:4433.
welcome-file-do = Préparer la demande

## The number

welcome-number-heading = Lisez ce numéro à votre administrateur
welcome-number-about = Attendez l’appel de l’administrateur, depuis un numéro que vous connaissiez avant. Lisez les cinq groupes. Ne les lisez à personne d’autre.
welcome-number-larger = Plus grand
welcome-number-code = Sous forme de code QR
welcome-number-code-alt = Les 25 chiffres sous forme de code QR
welcome-number-state = État
welcome-number-asking = Le hub est interrogé.
welcome-number-waiting = Au hub, en attente d’approbation. Dernière vérification : { $when }.
welcome-number-refreshes = Cette page se met à jour d’elle-même, toutes les quelques secondes. Vous pouvez la fermer et revenir plus tard.
welcome-number-office = Bureau
welcome-number-network = Réseau
welcome-rejected = L’administrateur a refusé cette demande ({ $when }).
welcome-rejected-number-differs = Raison : le numéro lu au téléphone n’est pas celui de cette demande.
welcome-rejected-not-reached = Raison : l’administrateur n’a pu joindre personne de ce bureau.
welcome-rejected-not-theirs = Raison : l’administrateur a appris que ce bureau ne demande rien.
welcome-rejected-other-invitation = Raison : une autre invitation doit être utilisée.
welcome-rejected-other = Raison : voir ce qu’écrit l’administrateur.
welcome-rejected-words = L’administrateur écrit :
welcome-rejected-next = Téléphonez à l’administrateur. Avec une nouvelle invitation, vous pourrez refaire la demande ; rien n’est perdu.
welcome-not-asked = Le hub n’a pas pu être interrogé. Un nouvel essai se fait de lui-même.
welcome-new-invitation = Une autre invitation
welcome-new-invitation-do = Demander avec cette invitation
welcome-old-request = Cette demande a plus de 30 jours. Donnez la phrase secrète du bureau, pour qu’elle soit signée à nouveau. Le numéro reste le même.
welcome-old-request-do = Signer à nouveau

## The request by file

welcome-request-heading = Envoyez la demande à votre administrateur
welcome-request-download = Enregistrer la demande
welcome-request-about = Le fichier ne contient aucun secret. Envoyez-le à l’administrateur, par e-mail ou sur une clé USB.
welcome-request-fingerprint = Lisez ceci à l’administrateur, à un numéro de téléphone que vous connaissiez avant :
welcome-request-answer = La réponse de l’administrateur
welcome-request-answer-hint = Le fichier qui revient, comme nkw-la.issued.pem.
welcome-request-answer-do = Lire la réponse
welcome-compare-heading = Comparer avec l’administrateur
welcome-compare-about = Faites lire par l’administrateur l’empreinte du réseau. Elle doit être la même que celle-ci :
welcome-compare-same = L’administrateur a lu la même, à un numéro de téléphone que je connaissais avant
welcome-compare-do = Installer la réponse
welcome-restored-heading = Le bureau est restauré
welcome-restored-as = Il est dans l’état où la sauvegarde a été faite. Ce qui a été dit depuis revient des partenaires.
welcome-restored-old = Dites à l’administrateur que l’ancien ordinateur n’est plus là. Son certificat prend alors fin, et personne ne peut l’utiliser.
welcome-restored-new = Cet ordinateur a besoin de son propre certificat. Envoyez la demande, puis lisez ici la réponse.
welcome-restored-then = Ensuite : importez à nouveau ce qui a été écrit dans des dossiers depuis la sauvegarde, d’abord là où un consentement a été réduit. Les membres du personnel ajoutés depuis sont à ajouter à nouveau.

## The first officers

welcome-officers-heading = Les deux premiers membres du personnel
welcome-officers-admitted = Ce bureau appartient maintenant au réseau.
welcome-officers-about = Dans chaque bureau, deux personnes agissent : l’une travaille aux orientations, une autre les examine avant leur départ. Les deux répondent des orientations, et les partenaires apprennent leurs codes. Un code n’est jamais un nom. D’autres membres du personnel peuvent être ajoutés plus tard.
welcome-office-passphrase-now = La phrase secrète que vous avez choisie pour le bureau.
welcome-officer-works = Travaille aux dossiers, et parle pour le bureau
welcome-officer-supervises = Examine ce qui part, et l’approuve
welcome-officer-code = Code personnel
welcome-officer-code-hint = Deux lettres et un numéro, comme { $example }.
welcome-officer-passphrase = Sa propre phrase secrète
welcome-officer-passphrase-hint = Chaque personne tape la sienne, et l’autre regarde ailleurs. Au moins 8 caractères.
welcome-officer-again = La même encore une fois
welcome-officers-do = Ajouter les deux

## The sheet

welcome-sheet-heading = Une feuille de papier
welcome-sheet-about = Si cet ordinateur est volé, la feuille fait sortir le bureau du réseau en une seconde, sans l’administrateur. Elle n’ouvre rien, et ne dit rien de personne.
welcome-sheet-print = Ouvrir la feuille, et l’imprimer
welcome-sheet-keep = Gardez le papier ailleurs qu’avec cet ordinateur. Le fichier est supprimé de cet ordinateur à l’étape suivante.
welcome-sheet-words = Deux mots du papier
welcome-sheet-words-about = À la fin de la feuille se trouvent douze mots. Tapez-en deux, pour qu’il soit certain que le papier existe.
welcome-sheet-word = Mot { $number }
welcome-sheet-do = Terminer
welcome-sheet-gone = La feuille a déjà été supprimée de cet ordinateur. Si vous n’avez pas de papier, faites-en une autre plus tard : saphan-agent self-revocation.
welcome-paper-heading = Feuille de { $partner }, réseau { $network }
welcome-paper-about = Gardez ceci sur papier, loin de l’ordinateur du bureau. Si celui-ci est volé, ou si quelqu’un entre de force au bureau, la feuille fait sortir { $partner } du réseau en une seconde, pour de bon, et sans l’administrateur.
welcome-paper-any = Sur n’importe quel ordinateur avec Saphan :
welcome-paper-hub = Au hub, par son opérateur :
welcome-paper-file = FILE contient ce qui se trouve entre BEGIN et END, tapé ou lu avec un appareil photo.
welcome-paper-code-alt = La même chose sous forme de code QR
welcome-paper-words = Les douze mots
welcome-paper-words-about = Ils montrent seulement que le papier existe.
welcome-paper-stolen = Si l’ordinateur est volé ou perdu
welcome-paper-stolen-1 = Téléphonez à l’administrateur :
welcome-paper-stolen-2 = Si personne ne répond, utilisez cette feuille.
welcome-paper-stolen-3 = Avec une sauvegarde et sa phrase secrète, le bureau continue sur un autre ordinateur : « Restaurer une sauvegarde ».

## Restoring

welcome-restore-heading = Restaurer une sauvegarde
welcome-backup-file = Sauvegarde
welcome-backup-file-hint = Le fichier de la clé USB, comme nkw-la.backup.
welcome-backup-passphrase = Phrase secrète de la sauvegarde
welcome-backup-passphrase-hint = Celle avec laquelle la sauvegarde a été faite : celle du bureau, ou celle du membre du personnel qui l’a faite.
welcome-stopped = L’ancien ordinateur est arrêté pour de bon, ou n’est plus là. Deux bureaux sous un même nom sont gelés par tous les partenaires.
welcome-restore-do = Restaurer
welcome-restoring-heading = La sauvegarde est en cours de restauration
welcome-restoring-about = Elle est ouverte, et chacune de ses entrées est examinée. Cela peut prendre quelques minutes. Cette page continue d’elle-même.

## Why something was not done

error-no-invitation = Il n’y a pas d’invitation.
error-no-invitation-next = Collez son texte, ou choisissez le fichier.
error-passphrases-differ = Les deux phrases secrètes diffèrent.
error-passphrases-differ-next = Tapez les deux à nouveau.
error-no-file = Aucun fichier n’a été choisi.
error-no-file-next = Choisissez le fichier, et envoyez-le à nouveau.
error-file-too-large = Le fichier est trop grand pour être lu ici.
error-file-too-large-next = Regardez si vous avez choisi le bon.
error-upload-form = Le formulaire n’est pas arrivé en entier.
error-upload-form-next = Envoyez-le à nouveau.
error-sheet-words = Un mot est différent sur le papier.
error-sheet-words-next = Regardez le numéro devant chaque mot.
error-same-officer = Les deux membres du personnel ont le même code.
error-same-officer-next = Donnez à chacun son propre code.
error-no-name = Ce code ou cette adresse n’a pas la forme attendue.
error-no-name-next = Regardez l’exemple sous le champ.

## What was typed and is back

kept-back = Votre saisie du { $when } a été rétablie.
kept-discard = Effacer cette saisie
kept-waits = Une saisie que vous n’avez pas envoyée est gardée.
kept-look = La voir
kept-heading = Saisies non envoyées
kept-about = Ce que vous tapez est gardé toutes les quelques secondes jusqu’à l’envoi, scellé et pendant 30 jours au plus. Personne d’autre ne peut le voir. Les phrases secrètes et les fichiers ne sont jamais gardés.
kept-none = Rien n’est gardé.
kept-page = Page
kept-when = Saisi le
kept-show = Afficher pendant une minute
kept-shown = Copiez ce dont vous avez encore besoin
kept-field = Texte saisi, { $number }
kept-a-form = Un formulaire
kept-list = Retour à la liste
stay-soon = Personne n’a touché cette page depuis un moment. Elle va se verrouiller.
stay-do = Rester
welcome-rejected-heading = L’administrateur a refusé cette demande
