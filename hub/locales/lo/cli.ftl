# What the commands of saphan-hub print, in Lao. In English codes stand as they are typed; in every other language by
# their names. What stands behind "saphan-hub" is typed as it is, and is not translated. Not yet read by a native reader.

cli-error = ຂໍ້ຜິດພາດ:
cli-next = ຕໍ່ໄປ: { $next }
cli-code = ລະຫັດ: { $code }
cli-same-again = ຄຳສັ່ງເດີມໂດຍບໍ່ມີ --dry-run
cli-until = ຮອດ { $until }
cli-since = ນັບແຕ່ { $since }
cli-entries = { $entries } ລາຍການ
cli-man-folder = ຄູ່ມືໜ້າລະຄຳສັ່ງຢູ່ໃນ { $folder }.
cli-version = { $program } { $version }, ໂປຣໂຕຄອນ { $protocol }

## Setting up, and certificates

cli-init-would = ຕັ້ງສູນຮັບສົ່ງຂໍ້ມູນ { $name } ຂອງເຄືອຂ່າຍ { $network } ໃນ { $dir } ໄດ້, ການຕັ້ງຄ່າຢູ່ໃນ { $config }.
cli-init-done = ຕັ້ງສູນຮັບສົ່ງຂໍ້ມູນ { $name } ຂອງເຄືອຂ່າຍ { $network } ໃນ { $dir } ແລ້ວ, ການຕັ້ງຄ່າຢູ່ໃນ { $config }.
cli-init-request = ຄຳຂໍໃບຢັ້ງຢືນ: { $request }; ບໍ່ມີຄວາມລັບຢູ່ໃນນັ້ນ.
cli-init-trusts = ສູນເຊື່ອຖືໜ່ວຍຮັບຮອງທີ່ມີລາຍນິ້ວມືນີ້; ທຽບທາງໂທລະສັບ:
cli-request-next = ສົ່ງຄຳຂໍໃຫ້ຜູ້ດູແລລະບົບ ຈາກນັ້ນ: saphan-hub certificate install FILE
cli-certificate-would = ຕິດຕັ້ງໃບຢັ້ງຢືນຂອງສູນຮັບສົ່ງຂໍ້ມູນ { $name } ໄດ້.
cli-certificate-done = ຕິດຕັ້ງໃບຢັ້ງຢືນຂອງສູນຮັບສົ່ງຂໍ້ມູນ { $name } ແລ້ວ.
cli-certificate-root = ກະແຈຫຼັກ
cli-certificate-transport = ການເຊື່ອມຕໍ່
cli-certificate-log = ບັນທຶກ
cli-certificate-issuer = ຜູ້ອອກໃບຢັ້ງຢືນ
cli-certificate-next = saphan-hub serve; ສູນທີ່ເຮັດວຽກຢູ່ແລ້ວຈະໃຊ້ພາຍໃນໜຶ່ງວິນາທີ
cli-certificate-request = ຄຳຂໍຂອງສູນຮັບສົ່ງຂໍ້ມູນ { $name } ຢູ່ໃນ { $request }; ບໍ່ມີຄວາມລັບຢູ່ໃນນັ້ນ.
cli-certificate-new-issuer = ຜູ້ອອກໃບຢັ້ງຢືນມີກະແຈໃໝ່. ສູນທີ່ເລີ່ມກ່ອນຕິດຕັ້ງຄຳຕອບຈະບໍ່ເຮັດວຽກ.
cli-certificate-request-next = ສົ່ງໃຫ້ຜູ້ດູແລລະບົບ ຈາກນັ້ນ: saphan-hub certificate install FILE

## The list of partners, and who is kept out

cli-directory-own = ບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານ { $entries } ລາຍການເປັນຂອງໜ່ວຍຮັບຮອງແທ້.
cli-directory-loaded = ບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານມີ { $entries } ລາຍການ, ໃໝ່ { $new } ລາຍການ.
cli-directory-revoked = { $partner } ຖືກຍົກເລີກ; ສູນທີ່ເຮັດວຽກຢູ່ຕັດການເຊື່ອມຕໍ່ດຽວນີ້.
cli-directory-suspended = { $partner } ຖືກໂຈະ; ສູນທີ່ເຮັດວຽກຢູ່ຕັດການເຊື່ອມຕໍ່ດຽວນີ້ ແລະ ເກັບຂໍ້ຄວາມໄວ້.
cli-partner-kept-out = ສູນນີ້ໂຈະ { $partner } ໄວ້ ({ $reason }); ສູນທີ່ເຮັດວຽກຢູ່ຕັດການເຊື່ອມຕໍ່ດຽວນີ້. ສິ່ງທີ່ສົ່ງເຖິງຄູ່ຮ່ວມງານນັ້ນລໍຢູ່. ແຈ້ງຜູ້ດູແລລະບົບ: ສູນອື່ນ ແລະ ຄູ່ຮ່ວມງານຍັງບໍ່ຮູ້.
cli-partner-kept-out-next = saphan-hub partner resume { $partner } ເມື່ອເລື່ອງນັ້ນຈົບແລ້ວ
cli-partner-let-in = { $partner } ເຂົ້າມາໄດ້ອີກ ຍົກເວັ້ນໜ່ວຍຮັບຮອງໂຈະໄວ້.
cli-partner-nobody = ສູນນີ້ບໍ່ໄດ້ໂຈະໃຜໄວ້.
cli-sheet-good = ແຜ່ນນີ້ເປັນຂອງ { $partner } ແລະ ເຊັນດ້ວຍກະແຈຂອງຄູ່ຮ່ວມງານນັ້ນທີ່ຍັງໃຊ້ໄດ້.
cli-sheet-out = { $partner } ເອົາຕົນເອງອອກແລ້ວ; ສູນທີ່ເຮັດວຽກຢູ່ຕັດການເຊື່ອມຕໍ່ດຽວນີ້. ແຈ້ງຜູ້ດູແລລະບົບ: saphan-ca partner revoke { $partner } --reason partner-revoked
stop-device-missing = ຊອກຫາເຄື່ອງທີ່ມີກະແຈບໍ່ພົບ
stop-inquiry = ຕ້ອງກວດສອບບາງຢ່າງກ່ອນ
stop-partner-asks = ຄູ່ຮ່ວມງານຂໍເອງ

## Serving

cli-serve-listening = ລໍຮັບທີ່ { $address }
cli-serve-hub = ສູນ { $name } ຂອງເຄືອຂ່າຍ { $network }, { $entries } ລາຍການຂອງບັນຊີລາຍຊື່, { $envelopes } ຂໍ້ຄວາມລໍຢູ່
cli-serve-page = ໜ້າສະຖານະຢູ່ທີ່ { $at }
cli-serve-ops = ໂປຣແກຣມເຝົ້າເບິ່ງຖາມໄດ້ທີ່ { $at }
cli-serve-next = ຕໍ່ໄປ: { $next }
cli-serve-not-listed = ບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານບໍ່ມີສູນນີ້ ໂປຣແກຣມຂອງຫ້ອງການຈຶ່ງບໍ່ເຊື່ອໃບຮັບຂອງສູນ: saphan-hub directory load FILE
cli-serve-stopped = ຢຸດແລ້ວ; ທຸກສິ່ງທີ່ຢືນຢັນແລ້ວຢູ່ໃນດິສກ໌

## How the hub is, and whether everything is in order

cli-status-hub = ສູນ
cli-status-hub-is = { $name } ຂອງເຄືອຂ່າຍ { $network }, { $running }
cli-status-running = ເຮັດວຽກຢູ່
cli-status-not-running = ບໍ່ໄດ້ເຮັດວຽກ
cli-status-certificate = ໃບຢັ້ງຢືນ
cli-status-no-certificate = ບໍ່ມີທີ່ໃຊ້ໄດ້: saphan-hub check
cli-status-directory = ບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານ
cli-status-waiting = ລໍຢູ່
cli-status-envelopes = { $envelopes } ຂໍ້ຄວາມ, { $kib } KiB, ໃນ { $mailboxes } ກ່ອງ
cli-status-attachments = ໄຟລ໌ແນບ
cli-status-prekeys = ກະແຈທີ່ກຽມໄວ້
cli-config-not-set = ຍັງບໍ່ໄດ້ຕັ້ງ { $key }
cli-config-flag = ຈາກຄຳສັ່ງທີ່ພິມ
cli-config-default = ຄ່າເລີ່ມຕົ້ນ
cli-check-ok = ດີ
cli-check-warn = ເຕືອນ
cli-check-fail = ຜິດ
cli-check-all = ທຸກຢ່າງຮຽບຮ້ອຍ.
cli-check-look = ມີ { $warnings } ລາຍການທີ່ຄວນເບິ່ງ. ບໍ່ມີສິ່ງໃດຢຸດສູນນີ້.
cli-check-repair = ມີ { $problems } ລາຍການທີ່ຕ້ອງແກ້ໄຂ ແລະ { $warnings } ລາຍການທີ່ຄວນເບິ່ງ.
cli-check-configuration = ການຕັ້ງຄ່າ
cli-check-keys = ກະແຈ
cli-check-owner = ອ່ານໄດ້ສະເພາະເຈົ້າຂອງ
cli-check-others = ຜູ້ອື່ນອ່ານ { $files } ໄດ້
cli-check-chmod = chmod 600 ໄຟລ໌ກະແຈ ແລະ 700 ໂຟນເດີຂອງສູນ
cli-check-authority = ໜ່ວຍຮັບຮອງ
cli-check-certificate = ໃບຢັ້ງຢືນ
cli-check-certificate-of = ສູນ { $name }, ຮອດ { $until }
cli-check-install = saphan-hub certificate install FILE
cli-check-ask = ຂໍໃບໃໝ່ຈາກຜູ້ດູແລລະບົບ
cli-check-clock = ໂມງ
cli-check-outside = { $now } ຢູ່ນອກຊ່ວງອາຍຸຂອງໜ່ວຍຮັບຮອງ
cli-check-set-clock = ຕັ້ງໂມງຂອງໜ່ວຍນີ້
cli-check-store = ບ່ອນເກັບຂໍ້ມູນ
cli-check-envelopes = { $envelopes } ຂໍ້ຄວາມ, { $kib } KiB
cli-check-anew = ຢຸດສູນ ຍ້າຍໄຟລ໌ຂອງບ່ອນເກັບຂໍ້ມູນອອກ ແລ້ວໃສ່ບັນຊີລາຍຊື່ໃໝ່ສຸດຂອງໜ່ວຍຮັບຮອງ; ຫ້ອງການຈະສົ່ງສິ່ງທີ່ຂາດມາໃໝ່
cli-check-connect = ເປີດຖານຂໍ້ມູນ ຫຼື ແກ້ store.database ໃນ hub.toml
cli-check-directory = ບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານ
cli-check-not-listed = ບໍ່ມີສູນນີ້; ໂປຣແກຣມຂອງຫ້ອງການຈຶ່ງບໍ່ເຊື່ອໃບຮັບຂອງສູນ
cli-check-load = saphan-hub directory load FILE
cli-check-root = ກະແຈຫຼັກ
cli-check-old-root = { $root } ໃຊ້ແທນແລ້ວ; ໃບຢັ້ງຢືນຂອງສູນນີ້ມີຜົນຮອດ { $until }
cli-check-old-root-over = { $root } ໃຊ້ແທນແລ້ວ; ໃບຢັ້ງຢືນຂອງສູນນີ້ບໍ່ມີຜົນອີກ
cli-check-ask-anew = saphan-hub certificate request FILE ສຳລັບຜູ້ດູແລລະບົບ
cli-check-udp = ບັຟເຟີ UDP
cli-check-sysctl = sysctl net.core.rmem_max=2097152

## Why a command was not carried out, and what to do

error-hub-not-initialised = ບໍ່ມີສູນຮັບສົ່ງຂໍ້ມູນໃນ { $dir }.
error-hub-not-initialised-next = ຕັ້ງສູນ: saphan-hub init --help.
error-hub-already-initialised = ມີສູນຮັບສົ່ງຂໍ້ມູນໃນ { $dir } ຢູ່ແລ້ວ.
error-hub-already-initialised-next = ເບິ່ງດ້ວຍ saphan-hub check ຫຼື ບອກໂຟນເດີອື່ນດ້ວຍ --dir.
error-hub-not-certified = ສູນຮັບສົ່ງຂໍ້ມູນໃນ { $dir } ຍັງບໍ່ມີໃບຢັ້ງຢືນ.
error-hub-not-certified-next = ຕິດຕັ້ງຄຳຕອບຂອງຜູ້ດູແລລະບົບ: saphan-hub certificate install FILE.
error-hub-in-use = ມີສູນຮັບສົ່ງຂໍ້ມູນເຮັດວຽກຢູ່ໃນ { $dir }.
error-hub-in-use-next = ເບິ່ງດ້ວຍ saphan-hub status.
error-hub-disk = ອ່ານ ຫຼື ຂຽນໄຟລ໌ຂອງສູນຮັບສົ່ງຂໍ້ມູນບໍ່ໄດ້: { $file } ({ $detail }).
error-hub-disk-next = ເບິ່ງວ່າດິສກ໌ມີບ່ອນຫວ່າງ ແລະ ທ່ານມີສິດຂຽນຢູ່ນັ້ນບໍ່. ຖ້າຍັງບໍ່ໄດ້: saphan-hub check.
error-hub-key = ກະແຈຂອງສູນຮັບສົ່ງຂໍ້ມູນເສຍຫາຍ: { $original }
error-hub-key-next = ກູ້ຄືນໂຟນເດີຂອງສູນຈາກຂໍ້ມູນສຳຮອງໃໝ່ສຸດ.
error-hub-root = ກະແຈຫຼັກທີ່ສູນຮັບສົ່ງຂໍ້ມູນເຊື່ອຖືເສຍຫາຍ: { $original }
error-hub-root-next = ກູ້ຄືນໂຟນເດີຂອງສູນຈາກຂໍ້ມູນສຳຮອງໃໝ່ສຸດ.
error-hub-other-root = ໄຟລ໌ເປັນຂອງໜ່ວຍຮັບຮອງ { $found } ແຕ່ສູນນີ້ເຊື່ອຖື { $trusted }.
error-hub-other-root-next = ຂໍໄຟລ໌ທີ່ຖືກຕ້ອງຈາກຜູ້ດູແລລະບົບ.
error-issued = ນີ້ບໍ່ແມ່ນໄຟລ໌ທີ່ໜ່ວຍຮັບຮອງສ້າງສຳລັບສູນນີ້.
error-issued-next = ຂໍໄຟລ໌ທີ່ຖືກຕ້ອງຈາກຜູ້ດູແລລະບົບ.
error-issued-network = ໄຟລ໌ເປັນຂອງເຄືອຂ່າຍ { $found } ແຕ່ສູນນີ້ເປັນຂອງ { $expected }.
error-issued-other = ໄຟລ໌ສ້າງສຳລັບ { $name }.
error-certificate-expired = ໃບຢັ້ງຢືນໝົດອາຍຸນັບແຕ່ { $at }.
error-certificate-expired-next = ຂໍໃບໃໝ່ຈາກຜູ້ດູແລລະບົບ: saphan-hub certificate request FILE.
error-certificate-not-yet-valid = ໃບຢັ້ງຢືນມີຜົນນັບແຕ່ { $from } ເທົ່ານັ້ນ.
error-certificate-not-yet-valid-next = ເບິ່ງວ່າໂມງຂອງຄອມພິວເຕີໜ່ວຍນີ້ຖືກຕ້ອງບໍ່.
error-certificate-next = ຂໍໄຟລ໌ທີ່ຖືກຕ້ອງຈາກຜູ້ດູແລລະບົບ.
error-cbor-next = ຂໍໄຟລ໌ຈາກຜູ້ດູແລລະບົບອີກເທື່ອໜຶ່ງ.
error-request = ສ້າງຄຳຂໍຕາມທີ່ສັ່ງບໍ່ໄດ້.
error-request-next = ເບິ່ງ saphan-hub init --help.
error-request-exists = ມີ { $file } ຢູ່ແລ້ວ.
error-request-exists-next = ບອກໄຟລ໌ອື່ນ.
error-config-exists = ມີການຕັ້ງຄ່າຢູ່ແລ້ວ ແລະ ບໍ່ໄດ້ແກ້ໄຂ: { $file }.
error-config-exists-next = ບອກໄຟລ໌ອື່ນດ້ວຍ --config ຫຼື ໂຟນເດີອື່ນດ້ວຍ --dir.
error-config-form-next = ທຽບກັບ saphan-hub config defaults.
error-config-unknown-key-next = ເບິ່ງຄຳທັງໝົດດ້ວຍ saphan-hub config defaults.
error-config-value-next = ແກ້ໄຂໃນ hub.toml. ເບິ່ງ saphan-hub config defaults.
error-config-missing = ຍັງບໍ່ໄດ້ຕັ້ງ { $key }.
error-config-missing-next = ຕັ້ງໃນ hub.toml. ເບິ່ງ saphan-hub config defaults.
error-store = ອ່ານ ຫຼື ຂຽນບ່ອນເກັບຂໍ້ມູນບໍ່ໄດ້.
error-store-next = ເບິ່ງດ້ວຍ saphan-hub check.
error-store-newer = ບ່ອນເກັບຂໍ້ມູນຂຽນໂດຍໂປຣແກຣມທີ່ໃໝ່ກວ່າ.
error-store-newer-next = ຕິດຕັ້ງລຸ້ນນັ້ນອີກ.
error-store-in-use = ຕອນນີ້ໂປຣແກຣມອື່ນກຳລັງໃຊ້ບ່ອນເກັບຂໍ້ມູນ.
error-store-in-use-next = ລອງອີກໃນອີກຈັກໜ້ອຍ.
error-store-disk = ຂຽນບ່ອນເກັບຂໍ້ມູນບໍ່ໄດ້. ບໍ່ມີຫຍັງສູນຫາຍ.
error-store-disk-next = ເຮັດບ່ອນຫວ່າງໃນດິສກ໌ ແລ້ວລອງອີກ.
error-store-away = ຖານຂໍ້ມູນບໍ່ຕອບ. ສິ່ງທີ່ຢືນຢັນຮັບແລ້ວບໍ່ເສຍ.
error-store-away-next = ເບິ່ງວ່າມັນເຮັດວຽກຢູ່ບໍ່ ແລະ store.database ໃນ hub.toml ຊີ້ໄປຫາມັນບໍ່.
error-store-unsafe = ຖານຂໍ້ມູນຖືກຕັ້ງໄວ້ ຈົນສິ່ງທີ່ຢືນຢັນຮັບແລ້ວອາດເສຍເມື່ອເຄື່ອງດັບ.
error-store-unsafe-next = ຕັ້ງ fsync ແລະ synchronous_commit ເປັນ on ແລ້ວເປີດຖານຂໍ້ມູນຄືນໃໝ່.
error-store-damaged = ບ່ອນເກັບຂໍ້ມູນເສຍຫາຍ.
error-store-damaged-next = ຢຸດສູນ ຍ້າຍໄຟລ໌ຂອງບ່ອນເກັບຂໍ້ມູນອອກ ແລ້ວໃສ່ບັນຊີລາຍຊື່ໃໝ່ສຸດຂອງໜ່ວຍຮັບຮອງ: saphan-hub directory load FILE.
error-store-directory-moved = ໂປຣແກຣມອື່ນປ່ຽນບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານໃນລະຫວ່າງນັ້ນ.
error-store-directory-moved-next = ໃສ່ອີກເທື່ອໜຶ່ງ.
error-store-full = ບ່ອນເກັບຂໍ້ມູນມີຄຳເຊີນ 256 ລາຍການ ແລະ ຮັບອີກບໍ່ໄດ້.
error-store-full-next = ລໍຈົນກວ່າຄຳເຊີນເກົ່າຈະໝົດອາຍຸ.
error-directory-next = ໃຊ້ບັນຊີລາຍຊື່ໃໝ່ສຸດຂອງໜ່ວຍຮັບຮອງ: saphan-ca export FILE ຈາກນັ້ນ saphan-hub directory load FILE.
error-directory-other = ບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານນີ້ເກົ່າກວ່າຂອງສູນ ຫຼື ເປັນບັນຊີອື່ນ.
error-serve-listen = ສູນຮັບສົ່ງຂໍ້ມູນລໍຮັບທີ່ { $address } ບໍ່ໄດ້ ({ $detail }).
error-serve-listen-next = ເບິ່ງວ່າມີສູນອື່ນເຮັດວຽກຢູ່ບ່ອນນັ້ນບໍ່: saphan-hub check.
error-serve-tls = ໃຊ້ໃບຢັ້ງຢືນ ຫຼື ກະແຈບໍ່ໄດ້.
error-serve-tls-next = ຕິດຕັ້ງໃບຢັ້ງຢືນອີກເທື່ອໜຶ່ງ: saphan-hub certificate install FILE.
error-pages-address-next = ຕັ້ງ { $setting } ໃນ hub.toml ເປັນທີ່ຢູ່ອື່ນຂອງຄອມພິວເຕີໜ່ວຍນີ້ ຫຼື ເປັນ off.
error-partner-unknown = ບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານບໍ່ມີ { $partner }.
error-partner-unknown-next = ເບິ່ງດ້ວຍ saphan-hub check.
error-partner-suspended = { $partner } ຖືກໂຈະຢູ່ແລ້ວ.
error-partner-suspended-next = ເບິ່ງ saphan-hub partner list.
error-partner-not-suspended = { $partner } ບໍ່ໄດ້ຖືກໂຈະຢູ່ນີ້.
error-partner-not-suspended-next = ເບິ່ງ saphan-hub partner list.
error-sheet = ບໍ່ມີການຖອນຕົວຢູ່ໃນ { $file }.
error-sheet-next = ໃຊ້ຄຳສັ່ງເດີມກັບແຜ່ນ ຈາກ BEGIN ຫາ END.
error-trust-network = ໄຟລ໌ເປັນຂອງເຄືອຂ່າຍ { $found } ບໍ່ແມ່ນຂອງ { $network }.
error-trust-network-next = ໂທຫາຜູ້ດູແລລະບົບ ແລ້ວທຽບລາຍນິ້ວມື.
error-trust-fingerprint = ໄຟລ໌ເປັນຂອງໜ່ວຍຮັບຮອງ { $found } ບໍ່ແມ່ນຂອງ { $fingerprint }.
error-trust-fingerprint-next = ໂທຫາຜູ້ດູແລລະບົບ ແລ້ວທຽບລາຍນິ້ວມື.
error-file-unreadable = ອ່ານ { $file } ບໍ່ໄດ້ ({ $detail }).
error-file-unreadable-next = ເບິ່ງຊື່ໄຟລ໌ ແລະ ເບິ່ງວ່າທ່ານມີສິດອ່ານບໍ່.
error-file-unwritable = ຂຽນ { $file } ບໍ່ໄດ້ ({ $detail }).
error-file-unwritable-next = ເຮັດບ່ອນຫວ່າງ ຫຼື ບອກໄຟລ໌ອື່ນ.
error-man-not-written-next = ບອກໂຟນເດີອື່ນດ້ວຍ --out.
error-signals-next = ເບິ່ງດ້ວຍ saphan-hub check.

## What all programs say alike

error-certificate = ໃບຢັ້ງຢືນບໍ່ຖືກຕ້ອງ.
error-signed = ການເຊັນບໍ່ຖືກຕ້ອງ.
error-signed-next = ຢ່າເຊື່ອຖື. ຂໍອັນອື່ນຈາກຜູ້ທີ່ໃຫ້ມາ.
error-cbor = ສິ່ງທີ່ອ່ານບໍ່ຄືກັບທີ່ຂຽນໄວ້.
error-config-read = ອ່ານການຕັ້ງຄ່າບໍ່ໄດ້: { $file } ({ $detail }).
error-config-read-next = ເບິ່ງຊື່ໄຟລ໌ ແລະ ເບິ່ງວ່າທ່ານມີສິດອ່ານບໍ່.
error-config-form = ອ່ານການຕັ້ງຄ່າໃນ { $file } ແຖວ { $line } ບໍ່ໄດ້: { $detail }
error-config-unknown-key = ການຕັ້ງຄ່າໃນ { $file } ແຖວ { $line } ມີຄຳທີ່ບໍ່ຮູ້ຈັກ: { $key }.
error-config-value = ການຕັ້ງຄ່າ { $key } ມີຄ່າທີ່ໃຊ້ບໍ່ໄດ້. ຕ້ອງເປັນ { $expected }.
error-directory = ບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານບໍ່ຜ່ານການກວດ.
error-pages-address = ໃຫ້ບໍລິການໜ້າທີ່ { $address } ບໍ່ໄດ້ ({ $detail }).
error-man-not-written = ຂຽນຄູ່ມືບໍ່ໄດ້ ({ $detail }).
error-signals = ຄອມພິວເຕີໜ່ວຍນີ້ບໍ່ບອກໂປຣແກຣມວ່າຕ້ອງຢຸດເມື່ອໃດ.
error-threads = ເລີ່ມໂປຣແກຣມບໍ່ໄດ້.
error-threads-next = ປິດໂປຣແກຣມອື່ນ ແລ້ວລອງອີກເທື່ອໜຶ່ງ.
