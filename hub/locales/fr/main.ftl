# What the hub's status page says, in French. Not yet read by a native reader.

heading = Hub { $name }
about = Cette page sert seulement à lire. Elle ne nomme aucun partenaire et ne dit pas qui écrit à qui.
network = Réseau
languages = Langues
alerts = Regardez ceci
alert-not-listed = La liste des partenaires ne nomme pas ce hub, aucun bureau ne croit donc ses reçus : saphan-hub directory load FILE.
alert-certificate = Le temps du certificat est passé : saphan-hub check.
alert-clock = L’horloge de cet ordinateur est hors de la durée de vie de l’autorité. Réglez-la.
alert-disk = Le disque est presque plein.
alert-held = Le hub a été restauré et ne sert personne avant la visite de l’administrateur : saphan-ca sync.
version = Version
up = En marche depuis
up-moment = moins d’une minute
up-minutes = { $count } min
up-hours = { $count } h
up-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
clock = Horloge de cet ordinateur
connections = Connexions maintenant
partners = Partenaires
partners-said = { $active ->
    [one] { $active } actif
   *[other] { $active } actifs
}, { $suspended ->
    [one] { $suspended } suspendu
   *[other] { $suspended } suspendus
}, { $revoked ->
    [one] { $revoked } sorti du réseau
   *[other] { $revoked } sortis du réseau
}
waiting = Messages scellés en attente
waiting-said = { $count }, { $bytes }
attachments = Pièces jointes en attente
amount-count-few = moins de 10
amount-count = { $from } à { $to }
amount-mib-few = moins de 10 Mio
amount-mib = { $from } à { $to } Mio
disk = Disque
disk-free = { $percent } % libres
disk-unknown = inconnu
certificate = Certificat jusqu’au
directory = Entrée la plus récente de la liste des partenaires
directory-entries = Entrées de la liste des partenaires
backup = Sauvegarde
backup-said = saphan-hub backup scelle clés, papiers et liste en un fichier. Les messages n’en ont pas besoin : ce qui se perd ici, les bureaux le renvoient.
refused-code = Si vous demandez de l’aide, dites :
unseen = L’état du hub ne peut pas être affiché maintenant.
unseen-next = Réessayez dans un moment ; si cela continue : saphan-hub check.
