# Why a passage was found, what is wrong with a field, and what becomes of it, in French. Not yet read by a native
# reader.

## Why a passage was found: stands after the passage

passage = { $reason } (caractères { $from } à { $to })
passage-instead = { $reason } (caractères { $from } à { $to }) ; écrivez { $suggestion }
found-known = figure dans le dossier
found-known-part = fait partie d’un nom du dossier
found-misspelt = est presque un nom du dossier
found-sounds-alike = se prononce comme un nom du dossier
found-initials = sont les initiales d’un nom du dossier
found-known-number = est un numéro du dossier
found-known-birth = est une date de naissance du dossier
found-checksum = est un numéro dont les chiffres de contrôle sont justes
found-pattern = a la forme de quelque chose qui identifie
found-cue = suit un mot qui précède des noms
found-beside = est nommé avec quelqu’un
found-given-name = est un prénom courant
found-capitals = est écrit comme un nom
found-place-cue = va avec un mot pour de petits lieux
found-birth-cue = est une date après un mot sur la naissance
found-combination = ne correspond qu’à peu de personnes avec ce qui est à côté
found-too-much = est trop long pour être vérifié ; raccourcissez le texte
found-identifies = figure dans le dossier comme quelque chose qui identifie
found-unreadable = ne peut pas être relu

## What is wrong with a file that was imported

problem-unknown = ce champ n’existe pas
problem-unknown-near = ce champ n’existe pas ; peut-être s’agit-il de { $name }
problem-missing = { $field } manque
problem-repeated = { $field } figure deux fois
problem-wrong-type = il faut ici une autre sorte de valeur ({ $expected })
problem-value = cette valeur n’a pas sa place ici ({ $original })

## What a referral lacks

lacking-risk = à quel point le risque est grand
lacking-constraints = ce qui ne doit pas arriver, ou qu’il n’y a rien
lacking-best-interest = où en est la décision sur l’intérêt supérieur de l’enfant

## What becomes of a field of the file

rule-as-it-is = tel quel
rule-code = un code
rule-month = le mois
rule-quarter = le mois ; le trimestre si c’est rare
rule-role = le rôle
rule-age-band = une tranche d’âge
rule-birth = telle quelle avec l’identité ; avant cela, elle sert seulement à choisir la tranche d’âge
rule-minor = moins de 18 ans ou adulte
rule-under-18 = oui ou non, selon que la personne a moins de 18 ans
rule-section = le grand secteur d’activité
rule-five = cinq codes au plus, dans l’ordre
rule-country = le pays seulement
rule-area = un pays, une grande région, ou une grande zone du premier niveau
rule-area-large = une grande région, ou une grande zone du premier niveau
rule-chooses-area = rien ; sert à choisir la zone
rule-random-id = un numéro tiré au hasard
rule-record-date = une date propre à l’envoi
rule-record-numbers = des numéros propres à l’envoi
rule-new-numbers = de nouveaux numéros tirés au hasard
rule-allowed-language = seulement une langue que ce niveau permet
rule-allowed-languages = seulement les langues que ce niveau permet, et s’il y en a d’autres
rule-checked = tel quel, après la recherche de passages révélateurs
rule-summary = rien ; là où c’est permis, tel quel, après la recherche de passages révélateurs
rule-roles-out = un code ; les membres de la famille, les contacts sûrs et les témoins ne partent pas
rule-children = 0, 1, ou « 2 et plus »
rule-safe-contact = oui ou non, selon que la personne a un contact sûr à elle
rule-rare = rien ; la combinaison compte comme rare
rule-case-number = tel quel avec l’identité ; avant cela, un numéro au hasard le remplace
rule-counted = le type et le nombre de pièces, puis celles que vous joignez
rule-rounded = la valeur arrondie à son premier chiffre
rule-chosen = tel quel, si quelqu’un l’a choisi
rule-guard = rien ; lu ici pour décider de ce qui peut partir
rule-legal-code = un code, pour des procédures
rule-legal-as-it-is = tel quel, pour des procédures

## Why the administrator refused a request

rejected-number-differs = le numéro lu au téléphone n’est pas celui de la demande
rejected-not-reached = l’administrateur n’a pu joindre personne de ce bureau
rejected-not-theirs = l’administrateur a appris que ce bureau ne demande rien
rejected-other-invitation = une autre invitation doit être utilisée
rejected-other = l’administrateur donne une autre raison
