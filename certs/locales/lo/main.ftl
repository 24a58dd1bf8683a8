# What the pages of the authority say, in Lao. One message per thing that is said; no word of it stands in code. Not yet read by a native reader.

## Round every page

title = { $due ->
    [0] Saphan
   *[other] Saphan - ຕ້ອງຕອບ { $due } ລາຍການ
}
nav-requests = { $due ->
    [0] ຄຳຂໍ
   *[other] ຄຳຂໍ ({ $due })
}
nav-partners = ຄູ່ຮ່ວມງານ
nav-powers = ສິດ
nav-log = ປະຫວັດ​ການໃຊ້ງານ
nav-backup = ສຳຮອງ​ຂໍ້ມູນ
line-no-hub = ຍັງບໍ່ໄດ້ຕັ້ງທີ່ຢູ່ສູນຮັບສົ່ງຂໍ້ມູນ.
line-told = ສູນຮັບສົ່ງຂໍ້ມູນໄດ້ຮັບການປ່ຽນແປງຄົບແລ້ວ; ຕິດຕໍ່ຫຼ້າສຸດ { $at }.
line-untold = { $count ->
    [0] ຍັງບໍ່ໄດ້ຕິດຕໍ່ສູນຮັບສົ່ງຂໍ້ມູນ.
   *[other] ສູນຮັບສົ່ງຂໍ້ມູນຍັງບໍ່ໄດ້ຮັບການປ່ຽນແປງ { $count } ລາຍການ.
}
line-waiting = { $count ->
    [0] ບໍ່ມີໃຜລໍຄຳຕອບ.
   *[other] ມີ { $count } ຫ້ອງການລໍຄຳຕອບ.
}
nothing = -
back = ກັບຄືນ
later = ພາຍຫຼັງ
why = ເຫດຜົນ
lacks-reason = ເລືອກເຫດຜົນ.
network = ເຄືອຂ່າຍ
key-fingerprint = ລາຍນິ້ວມືຂອງກະແຈ
at-by = { $at }, { $by }
from-until = { $from } ຫາ { $until }

## Coming in and going out

unlock-locked = ກະແຈຜະນຶກໄວ້ຢູ່. ຈະບໍ່ສະແດງ ແລະ ບໍ່ເຊັນສິ່ງໃດ ຈົນກວ່າຈະມີຜູ້ໃສ່ລະຫັດຜ່ານ.
unlock-by = ຜູ້ດຳເນີນການ
unlock-by-hint = ຊື່ ຊື່ຫຍໍ້ ຫຼື ລະຫັດຂອງທ່ານ. ຈະຢູ່ໃນປະຫວັດການໃຊ້ງານຕະຫຼອດໄປ.
stay-soon = ໜ້າເຫຼົ່ານີ້ຈະລັອກໃນໜຶ່ງນາທີ.
stay-do = ຢູ່ຕໍ່
refused-code = ຖ້າຂໍຄວາມຊ່ວຍເຫຼືອທາງໂທລະສັບ ໃຫ້ບອກວ່າ:
late-next = ເບິ່ງປະຫວັດການໃຊ້ງານກ່ອນເຮັດອີກ.
error-no-session-next = ເປີດໜ້າໃໝ່ຈາກລາຍການເລີ່ມໂປຣແກຣມ (saphan-ca open).
error-link-unknown-next = ເປີດໜ້າໃໝ່ຈາກລາຍການເລີ່ມໂປຣແກຣມ (saphan-ca open).
error-link-late-next = ເປີດໜ້າໃໝ່ຈາກລາຍການເລີ່ມໂປຣແກຣມ (saphan-ca open).
error-link-used-next = ເປີດໜ້າໃໝ່ (saphan-ca open). ຖ້າທ່ານບໍ່ແມ່ນຜູ້ໃຊ້ລິ້ງນັ້ນ ສະແດງວ່າມີຜູ້ອື່ນອ່ານໂຟນເດີນີ້ໄດ້.
error-session-gone-next = ເປີດໜ້າໃໝ່ຈາກລາຍການເລີ່ມໂປຣແກຣມ (saphan-ca open).
error-locked = ໜ້າຖືກລັອກໃນລະຫວ່າງນັ້ນ ຫຼື ກະແຈປ່ຽນໄປ.
error-locked-next = ໃສ່ລະຫັດຜ່ານອີກເທື່ອໜຶ່ງ.
error-by = ຊື່ນີ້ໃຊ້ໃນປະຫວັດການໃຊ້ງານບໍ່ໄດ້.
error-by-next = ຂຽນ 1 ຫາ 64 ຕົວອັກສອນທີ່ເບິ່ງເຫັນໄດ້ ບໍ່ມີຊ່ອງຫວ່າງຢູ່ຕົ້ນ ຫຼື ທ້າຍ.
error-wrong-passphrase = ລະຫັດຜ່ານບໍ່ຖືກຕ້ອງ.
error-wrong-passphrase-next = ກວດເບິ່ງວ່າປຸ່ມ Caps Lock ແລະ ພາສາຂອງແປ້ນພິມຖືກຕ້ອງບໍ່ ແລ້ວລອງອີກເທື່ອໜຶ່ງ.
error-passphrase = ໃຊ້ເປັນລະຫັດຜ່ານບໍ່ໄດ້: ຫວ່າງ ສັ້ນເກີນໄປ ຫຼື ຍາວເກີນໄປ.
error-passphrase-next = ລອງອີກເທື່ອໜຶ່ງ.
error-authority-in-use = ຕອນນີ້ໂປຣແກຣມອື່ນກຳລັງໃຊ້ໂຟນເດີຂອງໜ່ວຍຮັບຮອງ.
error-authority-in-use-next = ລອງອີກໃນອີກຈັກໜ້ອຍ.
error-program-fault = ໂປຣແກຣມມີຂໍ້ຜິດພາດຢູ່ນີ້.
error-program-fault-next = ໃຊ້ saphan-ca check ແລ້ວເບິ່ງປະຫວັດການໃຊ້ງານ.

## Who asks to join

requests-heading = ຜູ້ທີ່​ຂໍເຂົ້າຮ່ວມ
requests-none = ຕາມຂໍ້ມູນໃນໂຟນເດີນີ້ ຍັງບໍ່ມີໃຜຂໍເຂົ້າຮ່ວມ.
request-name = ຄຳຂໍ
request-asked = ຂໍເມື່ອ
request-made = ສ້າງຢູ່ຫ້ອງການເມື່ອ
request-invited = ເຊີນເມື່ອ
request-invited-by = ເຊີນໂດຍ
request-number = ເລກ​ຢືນຢັນ
request-look = ກະລຸນາເບິ່ງໃຫ້ລະອຽດ.
request-heading = { $partner } ຂໍເຂົ້າຮ່ວມ
request-others = ມີຜູ້ອື່ນມາດ້ວຍຄຳເຊີນດຽວກັນ { $count } ເທື່ອ: ຄຳເຊີນຖືກອ່ານລະຫວ່າງທາງ.
request-differed = ເຄີຍທຽບເລກຢືນຢັນມາກ່ອນແລ້ວບໍ່ກົງກັນ: { $at }.
number-not-compared = ຍັງບໍ່ໄດ້ທຽບ
number-differed = ບໍ່ກົງກັນ
number-form = ກຸ່ມໜຶ່ງມີຫ້າຕົວເລກ ໃຊ້ຕົວເລກແບບໃດກໍໄດ້. ເບິ່ງກຸ່ມທີ່ໝາຍໄວ້.
number-slip = ເລກກວດສອບບໍ່ຖືກຕ້ອງ: ມີບາງຕົວທີ່ອ່ານ ຟັງ ຫຼື ພິມຜິດ. ຂໍໃຫ້ອ່ານໃໝ່ທັງໝົດ.
number-slip-in = ເລກກວດສອບບໍ່ຖືກຕ້ອງ: ເບິ່ງກຸ່ມທີ { $group } ແລ້ວຂໍໃຫ້ອ່ານອີກເທື່ອໜຶ່ງ.
number-call-again = ພິມຜິດຫຼາຍເທື່ອເກີນໄປ. ວາງສາຍ ໂທໃໝ່ ແລ້ວເລີ່ມຈາກກຸ່ມທຳອິດ.
number-nothing-compared = ຍັງບໍ່ໄດ້ທຽບ ແລະ ບໍ່ມີຫຍັງປ່ຽນແປງ.
compare-heading = ທຽບເລກຢືນຢັນ​ທາງໂທລະສັບ
compare-telephone = ໂທຫາ { $partner } ຕາມເບີໂທທີ່ທ່ານມີມາກ່ອນ: ຢ່າໃຊ້ເບີທີ່ມາກັບຄຳຂໍ. ຝ່າຍນັ້ນຈະອ່ານຫ້າກຸ່ມ ກຸ່ມລະຫ້າຕົວເລກ.
compare-hidden = ພິມແຕ່ລະກຸ່ມຕາມທີ່ໄດ້ຍິນ. ເລກຢືນຢັນຂອງຄອມພິວເຕີໜ່ວຍນີ້ຈະເຊື່ອງໄວ້ ຈົນກວ່າຈະພິມຄົບຫ້າກຸ່ມ ແລະ ກົງກັນ.
compare-legend = ສິ່ງທີ່ຝ່າຍນັ້ນ​ອ່ານໃຫ້ຟັງ
compare-group = ກຸ່ມທີ { $group }
compare-group-wrong = ພິມຫ້າຕົວເລກ.
compare-do = ທຽບ ແລ້ວອະນຸມັດ
second-passphrase = ລະຫັດຜ່ານຂອງ { $name }
second-hint = { $name } ແມ່ນຜູ້ດູແລລະບົບຄົນທີສອງ ແລະ ພິມໂດຍທີ່ຄົນທຳອິດບໍ່ເບິ່ງ.
admitted-heading = { $partner } ເປັນຄູ່ຮ່ວມງານ​ແລ້ວ
admitted-same = ເລກຢືນຢັນກົງກັນ, ເລກກວດສອບຖືກຕ້ອງ, ທຽບໂດຍ { $by }.
admitted-until = ກະແຈປະຈຳຕົວໃຊ້ໄດ້ຮອດ { $until }. ການເຊື່ອມຕໍ່ກັບສູນຮັບສົ່ງຂໍ້ມູນຕໍ່ອາຍຸເອງ.
admitted-next = ສ້າງຂໍ້ມູນສຳຮອງດຽວນີ້: ສິ່ງທີ່ບໍ່ຢູ່ໃນນັ້ນຈະສູນຫາຍໄປພ້ອມຄອມພິວເຕີໜ່ວຍນີ້.
differs-heading = ເລກຢືນຢັນ​ບໍ່ກົງກັບ​ຄຳຂໍນີ້
differs-what = ສິ່ງທີ່ { $partner } ອ່ານໃຫ້ຟັງບໍ່ແມ່ນເລກຢືນຢັນຂອງຄຳຂໍທີ່ສູນຮັບສົ່ງຂໍ້ມູນສົ່ງມາ. ອາດມີຜູ້ອື່ນອ່ານຄຳເຊີນ ຫຼື ສູນຮັບສົ່ງຂໍ້ມູນບໍ່ໄດ້ບອກຄວາມຈິງ.
differs-safety = ບໍ່ໄດ້ຮັບໃຜເຂົ້າ. ປະຫວັດການໃຊ້ງານບອກວ່າໃຜທຽບ ແລະ ເມື່ອໃດ.
differs-next = ປະຕິເສດຄຳຂໍດ້ວຍເຫດຜົນນີ້ ແລ້ວເຊີນຫ້ອງການໃໝ່ດ້ວຍທາງອື່ນ.
refuse-link = ປະຕິເສດ
refuse-heading = ປະຕິເສດຄຳຂໍ​ຂອງ { $partner }
refuse-about = ຫ້ອງການຈະໄດ້ຮັບແຈ້ງເຫດຜົນທີ່ສູນຮັບສົ່ງຂໍ້ມູນ ໂດຍມີການເຊັນຂອງໜ່ວຍຮັບຮອງ. ຫ້ອງການເຂົ້າຮ່ວມໄດ້ດ້ວຍຄຳເຊີນໃໝ່.
refuse-words = ຂໍ້ຄວາມເຖິງຫ້ອງການ
refuse-words-hint = ປະຫວ່າງໄດ້. ໜຶ່ງແຖວບໍ່ເກີນ 200 ຕົວອັກສອນ; ຫ້າມມີເລື່ອງຂອງບຸກຄົນ.
refuse-bad-words = ຂໍ້ຄວາມຍາວເກີນໄປ ຫຼື ມີສິ່ງເຊື່ອງຢູ່.
refuse-do = ປະຕິເສດ
refusal-number-differs = ເລກຢືນຢັນທີ່ອ່ານໃຫ້ຟັງບໍ່ກົງກັນ.
refusal-not-reached = ຕິດຕໍ່ໃຜບໍ່ໄດ້ຕາມເບີໂທທີ່ຮູ້ຈັກມາກ່ອນ.
refusal-not-theirs = ຫ້ອງການບອກວ່າບໍ່ໄດ້ຍື່ນຄຳຂໍ.
refusal-other-invitation = ໃຫ້ໃຊ້ຄຳເຊີນອື່ນ.
refusal-other = ເຫດຜົນອື່ນ ຕາມທີ່ຂຽນຢູ່ຂ້າງລຸ່ມ.
error-authority-answered = ຄຳຂໍນີ້ ຫຼື ຄຳເຊີນຂອງຄຳຂໍນີ້ຕອບໄປແລ້ວ.
error-authority-answered-next = ເຊີນຫ້ອງການໃໝ່ ຖ້າຕ້ອງການໃຫ້ຂໍອີກ (saphan-ca invite PARTNER --country CC).
error-authority-former-root = ຄຳເຊີນບອກກະແຈຫຼັກທີ່ຖືກແທນທີ່ແລ້ວ.
error-authority-former-root-next = ເຊີນຫ້ອງການໃໝ່ (saphan-ca invite PARTNER --country CC).
error-second-needed = ຜູ້ດູແລລະບົບຄົນທີສອງຕ້ອງເຫັນດີ.
error-second-needed-next = ໃຫ້ຄົນນັ້ນພິມລະຫັດຜ່ານຂອງຕົນ.
error-second-same-person = ຜູ້ດຳເນີນການແມ່ນຜູ້ດູແລລະບົບຄົນທີສອງ; ຄົນດຽວເປັນທັງສອງບໍ່ໄດ້.
error-second-same-person-next = ໃຫ້ອີກຄົນໃສ່ລະຫັດຜ່ານ ໃນຊື່ຂອງຕົນເອງ.
error-second-lost = ກະແຈຂອງຜູ້ດູແລລະບົບຄົນທີສອງສູນຫາຍໄປພ້ອມຄອມພິວເຕີໜ່ວຍເກົ່າ.
error-second-lost-next = ແຕ່ງຕັ້ງຄົນໃໝ່ກ່ອນ (saphan-ca second NAME).
error-request-not-found = ບໍ່ຮູ້ຈັກຄຳຂໍນີ້. ອາດຕອບໄປແລ້ວ.
error-request-not-found-next = ເບິ່ງລາຍການຄຳຂໍ ຫຼື ຕິດຕໍ່ສູນຮັບສົ່ງຂໍ້ມູນ (saphan-ca sync, saphan-ca request list).

## Visits at the hub

visit-last = ຕິດຕໍ່ສູນຮັບສົ່ງຂໍ້ມູນຫຼ້າສຸດ { $at }.
visit-never = ຍັງບໍ່ໄດ້ຕິດຕໍ່ສູນຮັບສົ່ງຂໍ້ມູນ.
visit-hub = ສູນຮັບສົ່ງຂໍ້ມູນ:
visit-do = ຕິດຕໍ່ສູນຮັບສົ່ງຂໍ້ມູນ
hub-address = ທີ່ຢູ່ຂອງສູນຮັບສົ່ງຂໍ້ມູນ
hub-address-hint = ເຊັ່ນ hub.example.org:4433.
error-hub-address = ນີ້ບໍ່ແມ່ນທີ່ຢູ່ຂອງສູນຮັບສົ່ງຂໍ້ມູນ.
error-hub-address-next = ຂຽນແບບ hub.example.org:4433.
error-hub-unknown = ໜ່ວຍຮັບຮອງນີ້ຍັງບໍ່ຮູ້ວ່າສູນຮັບສົ່ງຂໍ້ມູນຢູ່ໃສ.
error-hub-unknown-next = ຂຽນທີ່ຢູ່ເທື່ອໜຶ່ງ (--hub HOST:PORT).
done-visited = ຕິດຕໍ່ສູນຮັບສົ່ງຂໍ້ມູນແລ້ວ: ສູນມີສິ່ງທີ່ຂາດແລ້ວ ແລະ ລາຍການຄຳຂໍເປັນປັດຈຸບັນ.
done-told = ສູນຮັບສົ່ງຂໍ້ມູນໄດ້ຮັບແລ້ວ.
done-untold = ຍັງບໍ່ໄດ້ຕັ້ງທີ່ຢູ່ສູນຮັບສົ່ງຂໍ້ມູນ ຈຶ່ງຍັງບໍ່ມີສູນໃດໄດ້ຮັບ.
done-not-reached = ຕິດຕໍ່ສູນຮັບສົ່ງຂໍ້ມູນບໍ່ໄດ້ ສູນຈຶ່ງຍັງບໍ່ໄດ້ຮັບ. ກະລຸນາຕິດຕໍ່ອີກເມື່ອເຊື່ອມຕໍ່ໄດ້.
done-strange = ສູນຮັບສົ່ງຂໍ້ມູນສົ່ງຄຳຂໍທີ່ບໍ່ມີຄຳເຊີນຮອງຮັບ; ຈຶ່ງວາງໄວ້ກ່ອນ.
done-clock = ໂມງຂອງຄອມພິວເຕີໜ່ວຍນີ້ກັບຂອງສູນຮັບສົ່ງຂໍ້ມູນຕ່າງກັນຫຼາຍນາທີ. ຕັ້ງໜ່ວຍທີ່ຜິດ.
done-own-word = ມີຄູ່ຮ່ວມງານເອົາຕົນເອງອອກຈາກເຄືອຂ່າຍ. ເບິ່ງບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານ ແລ້ວຍົກເລີກຄູ່ຮ່ວມງານນັ້ນ.
done-refused = ປະຕິເສດຄຳຂໍແລ້ວ.
done-withdrawn = ຖອນຄຳເຊີນແລ້ວ.
done-withdrawn-asked = ມີຜູ້ຂໍດ້ວຍຄຳເຊີນນີ້ແລ້ວ ແລະ ຖືກປະຕິເສດໂດຍບໍ່ມີເຫດຜົນ.
done-suspended = ໂຈະຄູ່ຮ່ວມງານແລ້ວ.
done-resumed = ຄູ່ຮ່ວມງານກັບມາຮ່ວມງານແລ້ວ.
done-revoked = ຍົກເລີກຄູ່ຮ່ວມງານແລ້ວ.
done-backed-up = ຂຽນຂໍ້ມູນສຳຮອງແລ້ວ. ກະລຸນາກວດວ່າເປີດໄດ້ບໍ່.

## Invitations

invitations-heading = ຄຳເຊີນ​ທີ່ຍັງເປີດຢູ່
invitations-none = ບໍ່ມີຄຳເຊີນທີ່ເປີດຢູ່.
invitation-made = ສ້າງເມື່ອ
invitation-until = ໃຊ້ໄດ້​ຮອດ
invitation-back = ຖອນ
invitation-back-do = ຖອນຄຳເຊີນ​ຂອງ { $partner }
withdraw-about = ເມື່ອສູນຮັບສົ່ງຂໍ້ມູນໄດ້ຮັບການຖອນນີ້ແລ້ວ ຜູ້ທີ່ມາດ້ວຍຄຳເຊີນນີ້ຈະໄດ້ຮັບແຈ້ງວ່າໃຊ້ບໍ່ໄດ້. ສ້າງຄຳເຊີນໃໝ່ໄດ້ທຸກເມື່ອ.
withdraw-asked = ມີຜູ້ຂໍດ້ວຍຄຳເຊີນນີ້ແລ້ວ ແລະ ລໍຄຳຕອບຢູ່: ຈະຖືກປະຕິເສດໂດຍບໍ່ມີເຫດຜົນ.
invite-link = ເຊີນຫ້ອງການ
invite-heading = ເຊີນຫ້ອງການ
invite-partner-hint = ຊື່ທີ່ຈະໃຊ້ເອີ້ນຫ້ອງການ: ຊື່ຫຍໍ້ ແລະ ປະເທດ ເຊັ່ນ nkw-la.
invite-country-hint = ສອງຕົວອັກສອນເພື່ອກວດສອບ: ຄືກັບທ້າຍລະຫັດ.
invite-life = ຄຳເຊີນໃຊ້ໄດ້ດົນປານໃດ
invite-hours = { $hours } ຊົ່ວໂມງ
invite-do = ສ້າງຄຳເຊີນ
invited-heading = ຄຳເຊີນ​ສຳລັບ { $partner }
invited-once = ໃຊ້ໄດ້ເທື່ອດຽວ ຮອດ { $until }. ສະແດງຕອນນີ້ ແລະ ຈະບໍ່ສະແດງອີກ.
invited-text = ຂໍ້ຄວາມຄຳເຊີນ ສຳລັບສຳເນົາ
invited-alone = ໃຫ້ແກ່ຫ້ອງການເທົ່ານັ້ນ ທາງໃດກໍໄດ້. ຜູ້ອື່ນທີ່ອ່ານອາດຂໍໃນຊື່ຂອງຫ້ອງການໄດ້; ແຕ່ເລກຢືນຢັນທີ່ທ່ານທຽບທາງໂທລະສັບຈະບໍ່ກົງກັນ.
invited-done = ຂ້ອຍສຳເນົາແລ້ວ
error-partner-code = ຫ້ອງການຕ້ອງມີລະຫັດ ເຊັ່ນ nkw-la.
error-partner-code-next = ຂຽນຊື່ຫຍໍ້ ແລະ ປະເທດ ເຊັ່ນ nkw-la.
error-authority-already-partner = ຫ້ອງການນີ້ເປັນຄູ່ຮ່ວມງານຢູ່ແລ້ວ.
error-authority-already-partner-next = ເບິ່ງໜ້າຂອງຄູ່ຮ່ວມງານນັ້ນ (saphan-ca partner show CODE).
error-authority-nothing-open = ຄູ່ຮ່ວມງານບໍ່ມີຄຳເຊີນທີ່ເປີດຢູ່.
error-authority-nothing-open-next = ເບິ່ງຄຳຂໍ: ຄຳເຊີນອາດໃຊ້ໄປແລ້ວ (saphan-ca request list).
error-kit-not-confirmed = ຍັງບໍ່ໄດ້ຢືນຢັນຊຸດກູ້ຄືນ ຈຶ່ງຍັງບໍ່ອອກສິ່ງໃດ.
error-kit-not-confirmed-next = ຢືນຢັນ (saphan-ca kit confirm) ຫຼື ສ້າງ (saphan-ca kit make).
error-root-not-kept = ກະແຈຫຼັກໃໝ່ຍັງບໍ່ຢູ່ໃນຂໍ້ມູນສຳຮອງໃດ.
error-root-not-kept-next = ສ້າງຂໍ້ມູນສຳຮອງກ່ອນ (saphan-ca backup FILE).
error-country = ປະເທດບໍ່ກົງກັບທ້າຍລະຫັດຂອງຄູ່ຮ່ວມງານ.
error-country-next = ແກ້ຢ່າງໃດຢ່າງໜຶ່ງ.
error-invitation-life = ຄຳເຊີນໃຊ້ໄດ້ 1 ຫາ 168 ຊົ່ວໂມງ.
error-invitation-life-next = ເລືອກຈາກລາຍການ.
error-changed-meanwhile = ມີບາງຢ່າງເຮັດໄປແລ້ວຫຼັງຈາກເປີດໜ້ານີ້ ອາດແມ່ນສິ່ງນີ້ເອງ.
error-changed-meanwhile-next = ເບິ່ງຄຳເຊີນທີ່ເປີດຢູ່. ຖ້າບໍ່ມີ ໃຫ້ສົ່ງແບບຟອມອີກເທື່ອໜຶ່ງ.

## Partners

partner-code = ລະຫັດ
partner-country = ປະເທດ
partner-state = ສະຖານະ
partner-until = ກະແຈປະຈຳຕົວ ໃຊ້ໄດ້ຮອດ
partner-identity = ກະແຈປະຈຳຕົວ
partner-needs = ສິ່ງທີ່​ຕ້ອງເຮັດ
partner-seen = ຕໍ່ອາຍຸ​ທີ່ສູນຮັບສົ່ງຂໍ້ມູນ​ຫຼ້າສຸດ
partner-compared = ທຽບ​ເລກຢືນຢັນ​ເມື່ອ
partner-renewal = ການເຊື່ອມຕໍ່ກັບສູນຮັບສົ່ງຂໍ້ມູນຕໍ່ອາຍຸເອງ. ຖ້າຫ້ອງການຂໍກະແຈປະຈຳຕົວໃໝ່ດ້ວຍໄຟລ໌ ໃຫ້ອອກກະແຈດ້ວຍ saphan-ca partner renew.
partners-none = ຍັງບໍ່ມີຄູ່ຮ່ວມງານ.
partners-active = ຄູ່ຮ່ວມງານທີ່ຍັງຮ່ວມງານຢູ່: { $count }.
state-active = ຮ່ວມງານຢູ່
state-suspended = ຖືກໂຈະ
state-revoked = ຖືກຍົກເລີກ
state-out = ອອກດ້ວຍຕົນເອງ
state-because = { $state }: { $reason }
needs-revocation = ຕ້ອງຍົກເລີກ
needs-due = ຮອດກຳນົດກະແຈປະຈຳຕົວໃໝ່ ເຫຼືອ { $days } ມື້
needs-late = ກະແຈປະຈຳຕົວໝົດອາຍຸມາແລ້ວ { $days } ມື້
needs-line = ຕໍ່ອາຍຸທີ່ສູນຮັບສົ່ງຂໍ້ມູນບໍ່ສຳເລັດມາແລ້ວ { $days } ມື້
own-word = ຄູ່ຮ່ວມງານເອົາຕົນເອງອອກດ້ວຍກະແຈຂອງຕົນ ນັບແຕ່ { $since } ຕາມທີ່ສູນຮັບສົ່ງຂໍ້ມູນ { $hub } ແຈ້ງ. ກະລຸນາຍົກເລີກ ເພື່ອໃຫ້ບັນຊີລາຍຊື່ກົງກັນ.
refused-at-hub = ສູນຮັບສົ່ງຂໍ້ມູນບໍ່ຮັບແລ້ວ ໂດຍມີບັນຊີລາຍຊື່ນີ້ຢ່າງຊ້າແຕ່ { $at }.
refused-not-yet = ສູນຮັບສົ່ງຂໍ້ມູນຍັງບໍ່ໄດ້ຮັບບັນຊີລາຍຊື່ໃໝ່. ກະລຸນາຕິດຕໍ່ສູນ.
error-unknown-partner = ບໍ່ມີຄູ່ຮ່ວມງານນີ້.
error-unknown-partner-next = ເບິ່ງບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານ.
error-authority-unknown-partner = ບໍ່ມີຄູ່ຮ່ວມງານນີ້.
error-authority-unknown-partner-next = ເບິ່ງບັນຊີລາຍຊື່ຄູ່ຮ່ວມງານ (saphan-ca partner list).
error-authority-already-revoked = ຄູ່ຮ່ວມງານຖືກຍົກເລີກແລ້ວ.
error-authority-already-revoked-next = ເບິ່ງໜ້າຂອງຄູ່ຮ່ວມງານນັ້ນ (saphan-ca partner show CODE).
error-authority-suspended = ຄູ່ຮ່ວມງານຖືກໂຈະຢູ່ແລ້ວ.
error-authority-suspended-next = ເບິ່ງໜ້າຂອງຄູ່ຮ່ວມງານນັ້ນ (saphan-ca partner show CODE).
error-authority-not-suspended = ຄູ່ຮ່ວມງານບໍ່ໄດ້ຖືກໂຈະ.
error-authority-not-suspended-next = ເບິ່ງໜ້າຂອງຄູ່ຮ່ວມງານນັ້ນ (saphan-ca partner show CODE).

## Stopping and cutting off

act-suspend-link = ໂຈະ
act-suspend-heading = ໂຈະ { $partner }
act-suspend-about = ເມື່ອສູນຮັບສົ່ງຂໍ້ມູນມີບັນຊີລາຍຊື່ໃໝ່ ຈະບໍ່ຮັບ { $partner } ແລະ ຕັດການເຊື່ອມຕໍ່. ກະແຈຍັງໃຊ້ໄດ້ ບໍ່ມີຫຍັງສູນຫາຍ ແລະ ທ່ານໃຫ້ກັບມາຮ່ວມງານໄດ້ທຸກເວລາ.
act-suspend-do = ໂຈະ
act-resume-link = ໃຫ້ກັບມາຮ່ວມງານ
act-resume-heading = ໃຫ້ { $partner } ກັບມາຮ່ວມງານ
act-resume-about = ເມື່ອສູນຮັບສົ່ງຂໍ້ມູນມີບັນຊີລາຍຊື່ໃໝ່ { $partner } ຈະກັບມາຮ່ວມງານດ້ວຍກະແຈເດີມ.
act-resume-do = ໃຫ້ກັບມາຮ່ວມງານ
act-revoke-link = ຍົກເລີກ
act-revoke-heading = ຍົກເລີກ { $partner }
act-revoke-about = ເອົາຄືນບໍ່ໄດ້: ກະແຈຂອງ { $partner } ຈະບໍ່ກັບມາໃຊ້ໄດ້ອີກ. ຈະຖືກຕັດອອກເມື່ອສູນຮັບສົ່ງຂໍ້ມູນມີບັນຊີລາຍຊື່ໃໝ່. ສິ່ງທີ່ສູນຮັບຈາກຄູ່ຮ່ວມງານນີ້ນັບແຕ່ເວລາຂ້າງລຸ່ມບໍ່ມີຜົນ ແລະ ສິ່ງທີ່ລໍຄູ່ຮ່ວມງານນີ້ຈະກັບໄປຫາຜູ້ສົ່ງ.
act-revoke-do = ຍົກເລີກຖາວອນ
revoke-since = ກະແຈອາດຕົກຢູ່ໃນມືຜູ້ອື່ນນັບແຕ່ວັນໃດ
revoke-since-hint = ເຊັ່ນ 2026-11-25. ປະຫວ່າງໄດ້: ນັບແຕ່ຕອນນີ້ ຫຼື ນັບແຕ່ທີ່ຄູ່ຮ່ວມງານແຈ້ງເອງ.
revoke-wrong-since = ວັນບໍ່ຢູ່ໃນຮູບແບບ 2026-11-25.
revoke-type = ພິມ { $partner } ເພື່ອຢືນຢັນ
revoke-wrong-code = ລະຫັດທີ່ພິມບໍ່ແມ່ນຂອງຄູ່ຮ່ວມງານນີ້.
stop-device-missing = ຊອກຫາເຄື່ອງທີ່ມີກະແຈບໍ່ພົບ
stop-inquiry = ຕ້ອງກວດສອບບາງຢ່າງກ່ອນ
stop-partner-asks = ຄູ່ຮ່ວມງານຂໍເອງ
reason-device-lost = ເຄື່ອງທີ່ມີກະແຈຫາຍ
reason-person-left = ຜູ້ທີ່ເຂົ້າເຖິງໄດ້ອອກໄປແລ້ວ
reason-key-exposed = ຜູ້ອື່ນອາດຮູ້ກະແຈ
reason-partner-leaves = ອົງກອນອອກຈາກເຄືອຂ່າຍ
reason-partner-revoked = ຄູ່ຮ່ວມງານເອົາຕົນເອງອອກ

## Powers and root

power = ສິດ
power-who = ຜູ້ທີ່​ມີສິດ
power-invite = ເຊີນ ອອກໃບຢັ້ງຢືນ ຕໍ່ອາຍຸ
power-admit = ຮັບຫ້ອງການເຂົ້າ ສ້າງກະແຈຫຼັກໃໝ່
power-revoke = ໂຈະ ຍົກເລີກ ສຳຮອງຂໍ້ມູນ ສ້າງຊຸດກູ້ຄືນ
power-restore = ກູ້ຄືນໃນຄອມພິວເຕີໜ່ວຍໃໝ່
power-line = ຕໍ່ອາຍຸການເຊື່ອມຕໍ່ຂອງຄູ່ຮ່ວມງານ
power-sign = ເຊັນແທນຄູ່ຮ່ວມງານ
power-holder = ຜູ້ທີ່ມີ { $key } ແລະ ລະຫັດຜ່ານ
power-alone = ຜູ້ນັ້ນຄົນດຽວ
power-with-second = ຜູ້ນັ້ນ ແລະ { $name } ທີ່ມີລະຫັດຜ່ານຂອງຕົນເອງ
power-nobody = ບໍ່ມີ: ຕ້ອງແຕ່ງຕັ້ງຜູ້ດູແລລະບົບຄົນທີສອງ (saphan-ca second NAME)
power-same = ຜູ້ນັ້ນ
power-sheets = ຜູ້ທີ່ມີຂໍ້ມູນສຳຮອງ ແລະ ສອງແຜ່ນຂອງຊຸດກູ້ຄືນ
power-hubs = ກະແຈຂອງສູນ { $count } ໜ່ວຍ ຢູ່ໃນສູນແຕ່ລະແຫ່ງ
power-partners = { $count } ຄູ່ຮ່ວມງານ ແຕ່ລະຫ້ອງການສຳລັບຕົນເອງ
powers-commands = ຊຸດກູ້ຄືນ ຜູ້ດູແລລະບົບຄົນທີສອງ ລະຫັດຜ່ານ ໃບຢັ້ງຢືນຂອງສູນ ແລະ ກະແຈຫຼັກໃໝ່ ເຮັດດ້ວຍຄຳສັ່ງ: saphan-ca --help.
root-heading = ກະແຈຫຼັກ
root-fingerprint = ລາຍນິ້ວມື​ຂອງກະແຈຫຼັກ
root-until = ກະແຈຫຼັກ​ໃຊ້ໄດ້ຮອດ
root-entries = ຈຳນວນລາຍການ​ຂອງບັນຊີລາຍຊື່
root-hubs = ກະແຈຂອງສູນ
root-not-kept = ກະແຈຫຼັກໃໝ່ຍັງບໍ່ຢູ່ໃນຂໍ້ມູນສຳຮອງໃດ. ສ້າງຂໍ້ມູນສຳຮອງກ່ອນເຮັດສິ່ງອື່ນ.
root-overlap = ກະແຈຫຼັກໃໝ່ໃຊ້ແທນແລ້ວ ແລະ ໃບຢັ້ງຢືນຂອງກະແຈເກົ່າຍັງໃຊ້ໄດ້ອີກໄລຍະໜຶ່ງ.
root-over = ກະແຈຫຼັກໝົດອາຍຸແລ້ວ. ສ້າງໃໝ່: saphan-ca root rotate.
kit = ຊຸດກູ້ຄືນ
kit-none = ບໍ່ມີ: ຈະບໍ່ອອກສິ່ງໃດຈົນກວ່າຈະສ້າງຊຸດກູ້ຄືນ.
kit-confirmed = { $kit } ຢືນຢັນແລ້ວ { $at }
kit-not-confirmed = { $kit } ຍັງບໍ່ໄດ້ຢືນຢັນ
kit-to-confirm = ຈະບໍ່ອອກສິ່ງໃດຈົນກວ່າຈະຢືນຢັນຊຸດກູ້ຄືນ: saphan-ca kit confirm.
hands-heading = ຜູ້ທີ່ໄດ້​ດຳເນີນການ
hand-name = ຊື່
hand-acts = ຈຳນວນ​ການກະທຳ
hand-last = ຫຼ້າສຸດ

## Log

log-verified = ມີ { $acts } ການກະທຳ. ແຕ່ລະລາຍການມີລາຍເຊັນ ຕໍ່ເນື່ອງກັນ ແລະ ກົງກັບບັນຊີລາຍຊື່ { $entries } ລາຍການ. ຫາກໍກວດດຽວນີ້.
log-paper = ຈົດເລກທີ ແລະ ເຄື່ອງໝາຍຂອງການກະທຳຫຼ້າສຸດໄວ້ໃນເຈ້ຍ. ຖ້າປະຫວັດການໃຊ້ງານຖືກຕັດໃຫ້ກັບເປັນສຳເນົາເກົ່າ ການກວດກໍຍັງຜ່ານ; ມີແຕ່ສອງສິ່ງນີ້ທີ່ບອກໄດ້.
log-last = ການກະທຳ​ຫຼ້າສຸດ
log-hash = ເຄື່ອງໝາຍ
log-number = ເລກທີ
log-at = ເມື່ອໃດ
log-by = ໃຜ
log-what = ຫຍັງ
log-whom = ກ່ຽວກັບ
log-agreed = ຜູ້ດູແລລະບົບຄົນທີສອງເຫັນດີ.
log-pages = ໜ້າຂອງປະຫວັດການໃຊ້ງານ
log-page = ໜ້າ { $page } ຈາກ { $pages }
log-newer = ໃໝ່ກວ່າ
log-older = ເກົ່າກວ່າ
log-export = ສົ່ງອອກທັງໝົດ

## Backup

backup-none = ບໍ່ມີຂໍ້ມູນສຳຮອງ. ຖ້າຄອມພິວເຕີໜ່ວຍນີ້ເພ ຫຼື ຫາຍ ເຄືອຂ່າຍກໍສູນໄປນຳ.
backup-last = { $days ->
    [0] ສຳຮອງຂໍ້ມູນຫຼ້າສຸດມື້ນີ້: { $at }, { $by }.
   *[other] ສຳຮອງຂໍ້ມູນຫຼ້າສຸດ { $days } ມື້ກ່ອນ: { $at }, { $by }.
} { $acts ->
    [0] ຫຼັງຈາກນັ້ນບໍ່ມີການກະທຳໃດ.
   *[other] ຫຼັງຈາກນັ້ນມີ { $acts } ການກະທຳ.
}
backup-last-older-kit = ສຳຮອງຂໍ້ມູນຫຼ້າສຸດ { $days } ມື້ກ່ອນ: { $at }, { $by }. { $acts ->
    [0] ຫຼັງຈາກນັ້ນບໍ່ມີການກະທຳໃດ.
   *[other] ຫຼັງຈາກນັ້ນມີ { $acts } ການກະທຳ.
} ເປີດໄດ້ດ້ວຍແຜ່ນຂອງຊຸດກູ້ຄືນຊຸດເກົ່າເທົ່ານັ້ນ.
backup-about = ຂໍ້ມູນສຳຮອງມີທຸກສິ່ງລວມທັງກະແຈ ໂດຍຜະນຶກໄວ້: ເປີດດ້ວຍສອງແຜ່ນຂອງຊຸດກູ້ຄືນ ຫຼື ລະຫັດຜ່ານຂອງມື້ນີ້. ເກັບສອງຊຸດໄວ້ສອງບ່ອນ ຢ່າເກັບໄວ້ກັບແຜ່ນໃດ.
backup-file = ໄຟລ໌
backup-file-hint = ໃນດິສກ໌ອື່ນ ໃສ່ຊື່ເຕັມ ເຊັ່ນ /media/stick/mekong.backup. ຈະບໍ່ຂຽນທັບໄຟລ໌ທີ່ມີຢູ່.
backup-passphrase = ລະຫັດຜ່ານຂອງໜ່ວຍຮັບຮອງ
backup-do = ສ້າງຂໍ້ມູນສຳຮອງ
backup-found = ຂໍ້ມູນສຳຮອງຂອງເຄືອຂ່າຍ { $network } ເມື່ອ { $at }: { $entries } ລາຍການ, { $acts } ການກະທຳ. ກະແຈກົງກັບກະແຈຫຼັກ, ບັນຊີລາຍຊື່ ແລະ ປະຫວັດການໃຊ້ງານກວດຜ່ານ ແລະ ກົງກັນ.
verify-link = ກວດວ່າຂໍ້ມູນສຳຮອງເປີດໄດ້ບໍ່
verify-heading = ກວດວ່າຂໍ້ມູນສຳຮອງ​ເປີດໄດ້ບໍ່
verify-about = ຈະເປີດໄຟລ໌ໃນໜ່ວຍຄວາມຈຳ ແລະ ບໍ່ແກ້ໄຂຫຍັງ. ຖ້າໃຊ້ສອງແຜ່ນຂອງຊຸດກູ້ຄືນ ໃຫ້ໃຊ້ຄຳສັ່ງ: saphan-ca backup verify --with-sheets.
verify-file-hint = ໃສ່ຊື່ເຕັມ ເຊັ່ນ /media/stick/mekong.backup.
verify-passphrase = ລະຫັດຜ່ານຂອງໜ່ວຍຮັບຮອງຕອນທີ່ສ້າງຂໍ້ມູນສຳຮອງ
verify-do = ເປີດ
error-file-name = ຊື່ໄຟລ໌ບໍ່ໄດ້ຂຶ້ນຕົ້ນດ້ວຍດິສກ໌ ຫຼື ໂຟນເດີ.
error-file-name-next = ຂຽນຊື່ເຕັມ ເຊັ່ນ /media/stick/mekong.backup.
error-file-exists = ມີໄຟລ໌ນີ້ຢູ່ແລ້ວ; ອາດເປັນຂໍ້ມູນສຳຮອງຊຸດດຽວ.
error-file-exists-next = ເລືອກຊື່ອື່ນ.
error-file-not-found = ບໍ່ມີໄຟລ໌ນີ້.
error-file-not-found-next = ເບິ່ງຊື່ໄຟລ໌.
error-file-not-ours = ນີ້ບໍ່ແມ່ນໄຟລ໌ຂອງໂປຣແກຣມນີ້.
error-file-not-ours-next = ຊອກຫາສຳເນົາອື່ນ.
error-file-unreadable = ອ່ານໄຟລ໌ບໍ່ໄດ້.
error-file-unreadable-next = ເບິ່ງດິສກ໌ ແລະ ສິດຂອງໄຟລ໌.
