# What was done with the key, as the log calls it, in Dutch. Not yet read by a native reader.

act-init = autoriteit gemaakt
act-admit = toegelaten
act-renew = nieuwe identiteit gegeven
act-issue = nieuw certificaat gegeven
act-hub = hub gecertificeerd
act-second-admin = tweede beheerder aangeduid
act-invite = uitgenodigd
act-approve = nummer vergeleken, toegelaten
act-differ = nummer vergeleken, een ander
act-reject = aanvraag geweigerd
act-withdraw = uitnodiging teruggenomen
act-revoke = uit het netwerk gehaald
act-suspend = geschorst
act-resume = doet weer mee
act-kit-make = herstelset gemaakt
act-kit-confirm = herstelset bevestigd
act-back-up = back-up gemaakt
act-passphrase = wachtzin gewijzigd
act-hand-over = overgedragen aan
act-rotate-root = nieuwe basissleutel
act-restore = teruggezet uit een back-up
