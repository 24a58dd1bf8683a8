# What was done with the key, as the log calls it, in French. Not yet read by a native reader.

act-init = autorité créée
act-admit = admis
act-renew = nouvelle identité donnée
act-issue = nouveau certificat donné
act-hub = hub certifié
act-second-admin = deuxième administrateur nommé
act-invite = invité
act-approve = numéro comparé, admis
act-differ = numéro comparé, un autre
act-reject = demande refusée
act-withdraw = invitation annulée
act-revoke = sorti du réseau
act-suspend = suspendu
act-resume = participe à nouveau
act-kit-make = kit de récupération créé
act-kit-confirm = kit de récupération confirmé
act-back-up = sauvegarde faite
act-passphrase = phrase secrète changée
act-hand-over = transmis à
act-rotate-root = nouvelle racine
act-restore = restauré depuis une sauvegarde
