# What was done with the key, as the log calls it.

act-init = authority made
act-admit = admitted
act-renew = new identity given
act-issue = new certificate given
act-hub = hub certified
act-second-admin = second administrator named
act-invite = invited
act-approve = number compared, admitted
act-differ = number compared, another one
act-reject = request refused
act-withdraw = invitation taken back
act-revoke = revoked
act-suspend = suspended
act-resume = takes part again
act-kit-make = recovery kit made
act-kit-confirm = recovery kit confirmed
act-back-up = backup made
act-passphrase = passphrase changed
act-hand-over = handed over to
act-rotate-root = new root
act-restore = restored from a backup
