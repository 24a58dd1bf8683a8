# Why a command was not carried out, what became of the data, and what to do, in Lao. One message per code; what is
# said of a whole family of codes is followed by what the program itself says. Not yet read by a native reader.

## What became of the data

safety-hub-kept = ສິ່ງທີ່ໄປຮອດສູນຮັບສົ່ງຂໍ້ມູນມີຜົນແລ້ວ ສ່ວນທີ່ເຫຼືອເກັບໄວ້ໃນໂຟນເດີນີ້.
safety-list-whole = ບັນຊີລາຍຊື່ ແລະ ປະຫວັດການໃຊ້ງານຄົບຖ້ວນ ແລະ ບໍ່ມີຫຍັງສູນຫາຍ.
safety-invited = ຄຳເຊີນຢູ່ໃນປະຫວັດການໃຊ້ງານແລ້ວ ແລະ ບໍ່ໄດ້ສະແດງໃຫ້ໃຜ.
safety-kit-unused = ໜ່ວຍຮັບຮອງສົມບູນດີ; ຢ່າໃຊ້ຊຸດກູ້ຄືນນີ້.
safety-kit-not-confirmed = ສ້າງໜ່ວຍຮັບຮອງ ແລະ ຂຽນແຜ່ນແລ້ວ ແຕ່ຍັງບໍ່ໄດ້ຢືນຢັນ.
safety-nobody-admitted = ບໍ່ໄດ້ຮັບໃຜເຂົ້າ ແລະ ປະຫວັດການໃຊ້ງານບອກວ່າໃຜທຽບ.
safety-logged = ສິ່ງທີ່ຢູ່ໃນປະຫວັດການໃຊ້ງານເຮັດໄປແລ້ວ ແລະ ບໍ່ມີສິ່ງອື່ນ.

## The authority and its folder

error-authority-not-initialised = ບໍ່ມີໜ່ວຍຮັບຮອງໃນ { $dir }.
error-authority-not-initialised-next = ສ້າງດ້ວຍ saphan-ca init --network NAME ຫຼື ບອກໂຟນເດີດ້ວຍ --dir.
error-authority-already-initialised = ມີໜ່ວຍຮັບຮອງໃນ { $dir } ຢູ່ແລ້ວ.
error-authority-already-initialised-next = ເບິ່ງດ້ວຍ saphan-ca status ຫຼື ບອກໂຟນເດີອື່ນດ້ວຍ --dir.
error-authority-disk = ອ່ານ ຫຼື ຂຽນໄຟລ໌ຂອງໜ່ວຍຮັບຮອງບໍ່ໄດ້: { $file } ({ $detail }). ບໍ່ໄດ້ອອກສິ່ງໃດ.
error-authority-log = ບັນຊີລາຍຊື່ຂອງໜ່ວຍຮັບຮອງເສຍຫາຍ: { $original }
error-authority-log-next = ໃຊ້ຂໍ້ມູນສຳຮອງໃໝ່ສຸດ ແລະ ຢ່າປ່ຽນແປງຫຍັງກ່ອນນັ້ນ.
error-authority-root = ກະແຈຫຼັກຂອງໜ່ວຍຮັບຮອງເສຍຫາຍ: { $original }
error-authority-root-next = ໃຊ້ຂໍ້ມູນສຳຮອງໃໝ່ສຸດ.
error-authority-other-key = root.key ກັບ root.pem ບໍ່ແມ່ນຄູ່ກັນ.
error-authority-other-key-next = ໃຊ້ທັງສອງຈາກຂໍ້ມູນສຳຮອງຊຸດດຽວກັນ.
error-authority-signer = ກະແຈຂອງໜ່ວຍຮັບຮອງບໍ່ໄດ້ເຊັນ. ບໍ່ໄດ້ອອກສິ່ງໃດ.
error-authority-signer-next = ລອງອີກເທື່ອໜຶ່ງ.
error-authority-backup = ນີ້ບໍ່ແມ່ນຂໍ້ມູນສຳຮອງຂອງໜ່ວຍຮັບຮອງ ຫຼື ໄຟລ໌ຂາດໄປ.
error-authority-backup-next = ໃຊ້ສຳເນົາອື່ນ: saphan-ca backup verify FILE.
error-authority-backup-damaged = ຂໍ້ມູນສຳຮອງເສຍຫາຍ: ເປີດໄດ້ ແຕ່ບໍ່ແມ່ນສິ່ງທີ່ຜະນຶກໄວ້.
error-authority-occupied = { $dir } ບໍ່ຫວ່າງ ແລະ ໜ່ວຍຮັບຮອງທີ່ກູ້ຄືນຈະບໍ່ຂຽນທັບສິ່ງໃດ.
error-authority-occupied-next = ເລືອກໂຟນເດີອື່ນ: saphan-ca restore FILE --dir DIR.
error-acts = ປະຫວັດການໃຊ້ງານຖືກແກ້ໄຂ.
error-acts-next = ໃຊ້ຂໍ້ມູນສຳຮອງໃໝ່ສຸດ ແລະ ຢ່າອອກສິ່ງໃດກ່ອນນັ້ນ: saphan-ca backup verify FILE. ເກັບໂຟນເດີນີ້ໄວ້ ເພາະສະແດງວ່າເກີດຫຍັງຂຶ້ນ.
error-issue = ສ້າງໃບຢັ້ງຢືນບໍ່ໄດ້. ບໍ່ໄດ້ອອກສິ່ງໃດ.
error-issue-next = ເບິ່ງດ້ວຍ saphan-ca check.
error-certificate-next = ເບິ່ງດ້ວຍ saphan-ca check.
error-root-changes = ປ່ຽນກະແຈຫຼັກມາແລ້ວ 24 ເທື່ອ; ປ່ຽນອີກບໍ່ໄດ້.
error-root-changes-next = ເບິ່ງດ້ວຍ saphan-ca show powers.
error-handed-to-same = { $name } ເປັນຜູ້ເຮັດຢູ່ນີ້ແລ້ວ.
error-handed-to-same-next = ບອກຊື່ຜູ້ທີ່ຮັບຊ່ວງຕໍ່.
error-by-nobody = ບໍ່ໄດ້ບອກວ່າໃຜເປັນຜູ້ເຮັດ.
error-by-nobody-next = ໃຊ້ຄຳສັ່ງເດີມກັບ --by NAME ຫຼື ຕັ້ງ SAPHAN_CA_BY.

## Partners and requests

error-authority-network = ຄຳຂໍເປັນຂອງເຄືອຂ່າຍ { $network } ບໍ່ແມ່ນຂອງເຄືອຂ່າຍນີ້.
error-authority-network-next = ຖາມຜູ້ທີ່ສົ່ງມາ.
error-authority-other-identity = { $partner } ຮ່ວມງານຢູ່ດ້ວຍກະແຈອື່ນ.
error-authority-other-identity-next = ຖ້າກະແຈນັ້ນຫາຍ ໃຫ້ຍົກເລີກ { $partner } ກ່ອນ. ເບິ່ງ saphan-ca partner show { $partner }.
error-authority-used-key = ກະແຈນີ້ຖືກຍົກເລີກແລ້ວ ຫຼື ເປັນຂອງຄູ່ຮ່ວມງານ ຫຼື ສູນຮັບສົ່ງຂໍ້ມູນອື່ນ.
error-authority-used-key-next = ຕ້ອງໃຊ້ກະແຈໃໝ່.
error-authority-not-invited = ຄຳຂໍຂອງ { $partner } ບໍ່ໄດ້ມາດ້ວຍຄຳເຊີນຂອງໜ່ວຍຮັບຮອງນີ້.
error-authority-not-invited-next = ຢ່າປະຕິເສດ ແລະ ຢ່າອະນຸມັດ ແລະ ກວດເບິ່ງສູນຮັບສົ່ງຂໍ້ມູນ. ເບິ່ງ saphan-ca request list.
error-request = ຄຳຂໍບໍ່ຖືກຕ້ອງຕາມຮູບແບບ.
error-request-next = ຂໍໄຟລ໌ຈາກຫ້ອງການອີກເທື່ອໜຶ່ງ. ຫ້ອງການສ້າງດ້ວຍ saphan-agent init --request FILE.
error-request-time = ຄຳຂໍສ້າງເມື່ອ { $at } ເຊິ່ງບໍ່ຢູ່ໃນ 30 ມື້ທີ່ຜ່ານມາ.
error-request-time-next = ໃຫ້ຫ້ອງການສ້າງໃໝ່ດ້ວຍ saphan-agent init --request FILE.
error-request-ambiguous = { $partner } ຂໍຫຼາຍກວ່າໜຶ່ງເທື່ອ: { $one } ແລະ { $other }.
error-request-ambiguous-next = ໃຊ້ຄຳສັ່ງເດີມກັບ --request ແລະ ຄຳຂໍທີ່ທ່ານໝາຍເຖິງ.
error-renewal-partner = ຄຳຂໍເປັນຂອງ { $other } ບໍ່ແມ່ນຂອງ { $partner }.
error-renewal-partner-next = ໃຊ້ຄຳສັ່ງເດີມກັບໄຟລ໌ ຫຼື ຄູ່ຮ່ວມງານທີ່ຖືກຕ້ອງ.
error-hub-name-other = ຄຳຂໍເປັນຂອງສູນຮັບສົ່ງຂໍ້ມູນ { $other } ບໍ່ແມ່ນຂອງ { $name }.
error-hub-name-other-next = ໃຊ້ຄຳສັ່ງເດີມກັບໄຟລ໌ ຫຼື ຊື່ທີ່ຖືກຕ້ອງ.
error-since = ຍົກເລີກຄູ່ຮ່ວມງານນັບແຕ່ { $since } ທີ່ຍັງມາບໍ່ຮອດບໍ່ໄດ້.
error-since-next = ໃຊ້ຄຳສັ່ງເດີມໂດຍບໍ່ມີ --since ຫຼື ດ້ວຍເວລາທີ່ຜ່ານມາແລ້ວ.
error-invitation-too-long = ຄຳເຊີນຈະຍາວເກີນໄປ.
error-invitation-too-long-next = ໃຊ້ຄຳສັ່ງເດີມກັບ --hub ທີ່ສັ້ນກວ່າ.
error-number-mistyped-in = ມີບາງຕົວໃນກຸ່ມທີ { $group } ທີ່ອ່ານ ຟັງ ຫຼື ພິມຜິດ ຈຶ່ງຍັງບໍ່ໄດ້ທຽບ.
error-number-differs = ສິ່ງທີ່ { $partner } ອ່ານໃຫ້ຟັງບໍ່ແມ່ນເລກຢືນຢັນຂອງຄຳຂໍທີ່ສູນຮັບສົ່ງຂໍ້ມູນສົ່ງມາ.
error-number-differs-next = ປະຕິເສດດ້ວຍ saphan-ca request refuse { $partner } --reason number-differs ແລ້ວເຊີນຫ້ອງການໃໝ່ດ້ວຍທາງອື່ນ.

## The recovery kit

error-kit-next = ໃຊ້ຄຳສັ່ງເດີມ ໂດຍມີແຜ່ນທີ່ພິມໄວ້ຢູ່ໃນມື.
error-kit-absent = ໜ່ວຍຮັບຮອງນີ້ບໍ່ມີຊຸດກູ້ຄືນ.
error-kit-absent-next = ສ້າງດ້ວຍ saphan-ca kit make.
error-kit-word-count = ແຜ່ນໜຶ່ງມີ 25 ຄຳ.
error-kit-word = ຄຳທີ { $number } ບໍ່ມີໃນແຜ່ນໃດ.
error-kit-checksum = ມີຄຳໜຶ່ງຜິດ ຫຼື ສອງຄຳສະຫຼັບບ່ອນກັນ.
error-kit-share-number = ຄຳທຳອິດບໍ່ແມ່ນຄຳທີ່ແຜ່ນຂຶ້ນຕົ້ນ.
error-kit-same-share = ນັ້ນແມ່ນແຜ່ນທີ { $sheet } ສອງເທື່ອ; ຕ້ອງໃຊ້ສອງແຜ່ນທີ່ຕ່າງກັນ.
error-kit-mixed = ສອງແຜ່ນເປັນຂອງຄົນລະຊຸດ.
error-kit-mixed-next = ເບິ່ງເລກຂອງຊຸດຢູ່ໃນແຜ່ນ.
error-kit-other-key = ແຜ່ນເຫຼົ່ານີ້ເປັນຂອງຊຸດອື່ນ ຫຼື ມີແຜ່ນໜຶ່ງຖືກແກ້ໄຂ.
error-kit-other-key-next = ລອງແຜ່ນທີສາມ.
error-kit-answer = ຄຳທີ { $number } ຂອງແຜ່ນທີ { $sheet } ເປັນຄຳອື່ນ.
error-kit-answer-next = ເບິ່ງແຜ່ນທີ່ພິມໄວ້ ຈາກນັ້ນ saphan-ca kit confirm.
error-share-count = ຕ້ອງໃຊ້ສອງແຜ່ນພໍດີ.
error-share-count-next = ໃສ່ --share ສອງເທື່ອ.

## Visits at the hub

error-authority-older = ສູນຮັບສົ່ງຂໍ້ມູນມີ { $hub } ລາຍການຂອງບັນຊີລາຍຊື່ ແລະ ໂຟນເດີນີ້ມີ { $ours }: ນີ້ເປັນສຳເນົາເກົ່າຂອງໜ່ວຍຮັບຮອງ.
error-authority-older-next = ຢ່າອອກສິ່ງໃດຢູ່ນີ້. ໃຊ້ຂໍ້ມູນສຳຮອງໃໝ່ສຸດ: saphan-ca restore FILE.
error-authority-forked = ສູນຮັບສົ່ງຂໍ້ມູນມີບັນຊີລາຍຊື່ອື່ນທີ່ບໍ່ແມ່ນຂອງໂຟນເດີນີ້: ກະແຈຂອງໜ່ວຍຮັບຮອງຖືກໃຊ້ກັບສອງສຳເນົາ ຫຼື ນີ້ເປັນສູນຂອງເຄືອຂ່າຍອື່ນ.
error-authority-forked-next = ຢ່າອອກສິ່ງໃດຢູ່ນີ້. ເບິ່ງທຸກສຳເນົາຂອງໂຟນເດີນີ້ທີ່ມີຢູ່: saphan-ca log verify.
error-hub-set-back = ສູນຮັບສົ່ງຂໍ້ມູນມີ { $hub } ລາຍການຂອງບັນຊີລາຍຊື່ ແລະ ເຄີຍມີ { $before } ເມື່ອຕິດຕໍ່ຫຼ້າສຸດ: ສູນຖືກຍ້ອນກັບ.
error-hub-set-back-next = ໂທຫາຜູ້ດູແລສູນຮັບສົ່ງຂໍ້ມູນ. ຖ້າສູນຖືກກູ້ຄືນ: saphan-ca sync --hub-restored.
error-hub-name-next = ເບິ່ງວ່າຄອມພິວເຕີໜ່ວຍນີ້ຕໍ່ອິນເຕີເນັດຢູ່ບໍ່ ຈາກນັ້ນ saphan-ca sync.
error-hub-silent-next = ເບິ່ງການເຊື່ອມຕໍ່ ແລະ ຖາມຜູ້ດູແລວ່າປ່ອຍໃຫ້ UDP ຜ່ານບໍ່. ລອງອີກພາຍຫຼັງ: saphan-ca sync.
error-hub-cut = ການເຊື່ອມຕໍ່ກັບສູນຮັບສົ່ງຂໍ້ມູນຖືກຕັດ.
error-hub-cut-next = ລອງອີກເມື່ອເຊື່ອມຕໍ່ໄດ້: saphan-ca sync.
error-hub-busy-next = ລອງອີກພາຍຫຼັງ: saphan-ca sync.
error-hub-not-trusted-next = ເບິ່ງໂມງຂອງຄອມພິວເຕີໜ່ວຍນີ້ ແລະ ທີ່ຢູ່ຂອງສູນຮັບສົ່ງຂໍ້ມູນ: saphan-ca sync --hub HOST:PORT.
error-not-accepted = ສູນຮັບສົ່ງຂໍ້ມູນບໍ່ຮັບໃບຢັ້ງຢືນຂອງໜ່ວຍຮັບຮອງນີ້.
error-not-accepted-next = ເບິ່ງໂມງຂອງຄອມພິວເຕີໜ່ວຍນີ້ ແລະ ເບິ່ງວ່າສູນເປັນຂອງເຄືອຂ່າຍນີ້ບໍ່: saphan-ca sync --hub HOST:PORT.
error-admin = ສູນຮັບສົ່ງຂໍ້ມູນບໍ່ຮັບສິ່ງທີ່ໜ່ວຍຮັບຮອງນຳໄປໃຫ້.
error-admin-next = ໂທຫາຜູ້ດູແລສູນຮັບສົ່ງຂໍ້ມູນ: ບັນທຶກຂອງສູນບອກເຫດຜົນ.
error-hub-unexpected = ສູນຮັບສົ່ງຂໍ້ມູນຕອບສິ່ງອື່ນທີ່ບໍ່ໄດ້ຖາມ.
error-hub-unexpected-next = ໂທຫາຜູ້ດູແລສູນຮັບສົ່ງຂໍ້ມູນ: ບັນທຶກຂອງສູນບອກເຫດຜົນ.
error-hub-own-word = ສູນຮັບສົ່ງຂໍ້ມູນສົ່ງການຖອນຕົວທີ່ບໍ່ຖືກຕ້ອງ.
error-hub-own-word-next = ໂທຫາຜູ້ດູແລສູນຮັບສົ່ງຂໍ້ມູນ: ມີຜູ້ແກ້ໄຂສິ່ງທີ່ສູນສົ່ງອອກມາ.
error-frame-next = ໂທຫາຜູ້ດູແລສູນຮັບສົ່ງຂໍ້ມູນ: ບັນທຶກຂອງສູນບອກເຫດຜົນ.

## Files, the terminal, the pages

error-file-exists-sheet = ມີ { $file } ຢູ່ແລ້ວ; ອາດເປັນສຳເນົາດຽວຂອງແຜ່ນ.
error-file-exists-sheet-next = ເລືອກໂຟນເດີອື່ນດ້ວຍ --sheets.
error-file-exists-other = ມີ { $file } ຢູ່ແລ້ວ.
error-file-not-written = ຂຽນ { $file } ບໍ່ໄດ້ ({ $detail }).
error-file-not-written-next = ເລືອກໄຟລ໌ອື່ນ.
error-file-not-written-sheet = ຂຽນ { $file } ບໍ່ໄດ້ ({ $detail }).
error-file-not-written-sheet-next = ລຶບແຜ່ນຂອງເທື່ອນີ້ ຈາກນັ້ນ saphan-ca kit make.
error-file-not-written-answer = ຂຽນ { $file } ບໍ່ໄດ້ ({ $detail }).
error-file-not-written-answer-next = ໃຊ້ຄຳສັ່ງເດີມອີກເທື່ອໜຶ່ງ.
error-file-not-written-invitation = ຂຽນ { $file } ບໍ່ໄດ້ ({ $detail }).
error-file-not-written-invitation-next = saphan-ca invite ອີກເທື່ອໜຶ່ງ ດ້ວຍໄຟລ໌ອື່ນ.
error-passphrase-differs = ລະຫັດຜ່ານທັງສອງບໍ່ຄືກັນ.
error-no-terminal = ບໍ່ມີໜ້າຈໍຄຳສັ່ງທີ່ຈະຖາມລະຫັດຜ່ານ.
error-no-terminal-next = ໃຊ້ --passphrase-file FILE.
error-no-terminal-confirm = ເລື່ອງນີ້ຕ້ອງຢືນຢັນ ແລະ ບໍ່ມີໃຜໃຫ້ຖາມ.
error-no-terminal-confirm-next = ໃຊ້ --yes.
error-no-answer = ບໍ່ມີໃຜຕອບ.
error-no-answer-next = ໃຊ້ຄຳສັ່ງເດີມຢູ່ໜ້າຈໍຄຳສັ່ງ.
error-not-confirmed-next = ໃຊ້ຄຳສັ່ງເດີມ ເມື່ອທ່ານແນ່ໃຈ.
error-pages-not-served = ບໍ່ມີໜ້າທີ່ໃຫ້ບໍລິການສຳລັບໜ່ວຍຮັບຮອງນີ້.
error-pages-not-served-next = ເລີ່ມດ້ວຍ saphan-ca serve.
error-no-browser-next = ຂຽນລິ້ງດ້ວຍ saphan-ca open --print ແລ້ວເປີດເອງ.
error-ready-file = ຂຽນໄຟລ໌ທີ່ບອກວ່າໜ້າພ້ອມແລ້ວບໍ່ໄດ້: { $file } ({ $detail }).
error-signals-next = ເລີ່ມໃໝ່.
error-man = ຂຽນຄູ່ມືບໍ່ໄດ້.

## What all programs say alike

error-sealed-malformed = ນີ້ບໍ່ແມ່ນໄຟລ໌ທີ່ Saphan ຜະນຶກໄວ້ ຫຼື ເສຍຫາຍ.
error-sealed-malformed-next = ໃຊ້ຂໍ້ມູນສຳຮອງໃໝ່ສຸດ.
error-sealed-format = ໄຟລ໌ນີ້ຜະນຶກໂດຍໂປຣແກຣມທີ່ໃໝ່ກວ່າ.
error-sealed-format-next = ອັບເດດໂປຣແກຣມນີ້.
error-sealed-cost = ໄຟລ໌ນີ້ຕ້ອງການຫຼາຍກວ່າທີ່ໄຟລ໌ຜະນຶກມີສິດຂໍ.
error-sealed-cost-next = ໃຊ້ຂໍ້ມູນສຳຮອງໃໝ່ສຸດ.
error-sealed-memory = ໜ່ວຍຄວາມຈຳຫວ່າງບໍ່ພໍທີ່ຈະລອງລະຫັດຜ່ານ.
error-sealed-memory-next = ປິດໂປຣແກຣມອື່ນ ແລ້ວລອງອີກເທື່ອໜຶ່ງ.
error-sealed-damaged = ລະຫັດຜ່ານຖືກຕ້ອງ ແຕ່ໄຟລ໌ເສຍຫາຍ.
error-sealed-damaged-next = ໃຊ້ຂໍ້ມູນສຳຮອງໃໝ່ສຸດ.
error-sealed-too-long = ຫຼາຍກວ່າທີ່ໄຟລ໌ຜະນຶກເກັບໄດ້.
error-sealed-too-long-next = ແຈ້ງຜູ້ຈັດເຮັດໂປຣແກຣມນີ້.
error-no-memory = ໜ່ວຍຄວາມຈຳຫວ່າງບໍ່ພໍທີ່ຈະຄິດໄລ່ເລກຢືນຢັນ.
error-no-memory-next = ປິດໂປຣແກຣມອື່ນ ແລ້ວລອງອີກເທື່ອໜຶ່ງ.
error-certificate = ໃບຢັ້ງຢືນບໍ່ຖືກຕ້ອງ.
error-signed = ການເຊັນບໍ່ຖືກຕ້ອງ.
error-signed-next = ຢ່າເຊື່ອຖື. ຂໍອັນອື່ນຈາກຜູ້ທີ່ໃຫ້ມາ.
error-number-form = ເລກຢືນຢັນມີ 5 ກຸ່ມ ກຸ່ມລະ 5 ຕົວເລກ.
error-number-form-next = ຂໍໃຫ້ອ່ານອີກເທື່ອໜຶ່ງ ແລ້ວພິມໃຫ້ຄົບ.
error-number-mistyped = ມີບາງຕົວທີ່ອ່ານ ຟັງ ຫຼື ພິມຜິດ ຈຶ່ງຍັງບໍ່ໄດ້ທຽບ.
error-number-mistyped-next = ຂໍໃຫ້ອ່ານອີກເທື່ອໜຶ່ງ.
error-hub-name = ບໍ່ພົບຊື່ຂອງສູນຮັບສົ່ງຂໍ້ມູນ.
error-socket = ຄອມພິວເຕີໜ່ວຍນີ້ບໍ່ໃຫ້ໂປຣແກຣມໃຊ້ເຄືອຂ່າຍອິນເຕີເນັດ.
error-socket-next = ເບິ່ງວ່າໄຟວອລ໌ກັ້ນໄວ້ບໍ່ ແລ້ວລອງອີກເທື່ອໜຶ່ງ.
error-hub-silent = ສູນຮັບສົ່ງຂໍ້ມູນບໍ່ຕອບ.
error-hub-busy = ສູນຮັບສົ່ງຂໍ້ມູນບໍ່ຫວ່າງ.
error-hub-not-trusted = ສິ່ງທີ່ຕອບຈາກທີ່ຢູ່ຂອງສູນຮັບສົ່ງຂໍ້ມູນບໍ່ແມ່ນສູນຂອງເຄືອຂ່າຍນີ້. ບໍ່ໄດ້ສົ່ງຫຍັງອອກໄປ.
error-frame = ສູນຮັບສົ່ງຂໍ້ມູນຕອບໃນຮູບແບບທີ່ໂປຣແກຣມນີ້ອ່ານບໍ່ໄດ້.
error-not-confirmed = ຍັງບໍ່ມີໃຜຢືນຢັນ.
error-no-browser = ບໍ່ມີໂປຣແກຣມທ່ອງເວັບເປີດເອງ.
error-pages-address = ໃຫ້ບໍລິການໜ້າທີ່ { $address } ບໍ່ໄດ້ ({ $detail }).
error-pages-address-next = ບອກທີ່ຢູ່ອື່ນດ້ວຍ --ui ຫຼື ຢຸດສິ່ງທີ່ໃຊ້ທີ່ຢູ່ນີ້.
error-ready-file-next = ບອກໄຟລ໌ອື່ນ.
error-signals = ຄອມພິວເຕີໜ່ວຍນີ້ບໍ່ບອກໂປຣແກຣມວ່າຕ້ອງຢຸດເມື່ອໃດ.
error-runtime = ເລີ່ມໂປຣແກຣມບໍ່ໄດ້.
error-runtime-next = ປິດໂປຣແກຣມອື່ນ ແລ້ວລອງອີກເທື່ອໜຶ່ງ.
error-pages-link = ຂຽນໄຟລ໌ສຳລັບເປີດໜ້າບໍ່ໄດ້: { $file } ({ $detail }).
error-pages-link-next = ເບິ່ງວ່າດິສກ໌ມີບ່ອນຫວ່າງ ແລະ ທ່ານມີສິດຂຽນຢູ່ນັ້ນບໍ່.
