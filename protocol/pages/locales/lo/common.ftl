# What the pages say, in Lao. Not yet read by a native reader.

## Round every page

skip = ຂ້າມໄປທີ່ເນື້ອໃນ
nav-label = ໜ້າ
hide = ເຊື່ອງໜ້າຈໍ
language-begun = { $name } (ເລີ່ມແປແລ້ວ)

## Time

moment = { $date } { $time }
date = { $day } { $month } { $year }
date-buddhist = { $day } { $month } { $year } ({ $common })
date-month = { $month } { $year }
date-month-buddhist = { $month } { $year } ({ $common })
month-1 = ມັງກອນ
month-2 = ກຸມພາ
month-3 = ມີນາ
month-4 = ເມສາ
month-5 = ພຶດສະພາ
month-6 = ມິຖຸນາ
month-7 = ກໍລະກົດ
month-8 = ສິງຫາ
month-9 = ກັນຍາ
month-10 = ຕຸລາ
month-11 = ພະຈິກ
month-12 = ທັນວາ
never = ບໍ່ເຄີຍ
ago-moment = ຫວ່າງກີ້ນີ້
ago-minutes = { $count } ນາທີກ່ອນ
ago-hours = { $count } ຊົ່ວໂມງກ່ອນ
ago-days = { $count ->
    [1] ມື້ວານນີ້
   *[other] { $count } ມື້ກ່ອນ
}

## Coming in and going out

unlock-heading = ປົດລັອກ
unlock-passphrase = ລະຫັດຜ່ານ
unlock-passphrase-hint = ວາງຂໍ້ຄວາມທີ່ສຳເນົາໄວ້ກໍໄດ້. ການກວດໃຊ້ເວລາໜຶ່ງຫາສອງວິນາທີ.
unlock-do = ປົດລັອກ
hidden-title = ບັນທຶກຫ້ອງການ
hidden-text = ມື້ນີ້ບໍ່ມີບັນທຶກ.
hidden-back = ສືບຕໍ່
alone-heading = ບໍ່ມີຄົນຢູ່ນີ້​ໄລຍະໜຶ່ງແລ້ວ
alone-text = Saphan ຍັງເປີດຢູ່ໃນອີກໜ້າຕ່າງໜຶ່ງ. ສິ່ງທີ່ເຄີຍຢູ່ໃນໜ້ານີ້ບໍ່ສະແດງແລ້ວ.
alone-back = ສືບຕໍ່ຢູ່ນີ້

## Why something was not done

refused-heading = ຍັງບໍ່ໄດ້​ດຳເນີນການ
refused-code = ຖ້າໂທຫາຜູ້ດູແລລະບົບ ໃຫ້ບອກວ່າ:
refused-back = ກັບໄປໜ້າທຳອິດ
error-unchanged = ບໍ່ມີຫຍັງປ່ຽນແປງ.
late = ໃຊ້ເວລາດົນກວ່າທີ່ໜ້ານີ້ລໍຖ້າໄດ້.
late-safety = ອາດຍັງເຮັດສຳເລັດຢູ່.
late-next = ເບິ່ງການສົ່ງຕໍ່ ຫຼື ລາຍການລໍສົ່ງ ກ່ອນເຮັດອີກ.
no-page = ບໍ່ມີໜ້ານີ້.
unwelcome-host = ທີ່ຢູ່ນີ້ເປັນຂອງຊື່ອື່ນ. ໜ້າເຫຼົ່ານີ້ໃຊ້ໄດ້ສະເພາະໃນຄອມພິວເຕີໜ່ວຍນີ້.
unwelcome-origin = ໜ້າອື່ນເປັນຜູ້ສົ່ງຄຳສັ່ງນີ້ມາ. ມີແຕ່ໜ້າຂອງ Saphan ເອງທີ່ສົ່ງໄດ້.
unwelcome-method = ບໍ່ສາມາດຂໍເປີດໜ້າດ້ວຍວິທີນີ້.
unwelcome-next = ປິດໜ້າຕ່າງນີ້ ແລ້ວເປີດ Saphan ໃໝ່ຈາກລາຍການເລີ່ມໂປຣແກຣມ.
error-no-session = ໂປຣແກຣມທ່ອງເວັບນີ້ຍັງບໍ່ໄດ້ຮັບອະນຸຍາດໃຫ້ເຂົ້າ ຫຼື ມີການເລີ່ມ Saphan ໃໝ່ຫຼັງຈາກນັ້ນ.
error-link-unknown = ລິ້ງນີ້ບໍ່ແມ່ນຂອງການເລີ່ມ Saphan ຄັ້ງນີ້.
error-link-late = ລິ້ງນີ້ເກົ່າກວ່າຫ້ານາທີ ຫຼື ມີການຕັ້ງໂມງຂອງຄອມພິວເຕີໜ່ວຍນີ້ໃໝ່ໃນລະຫວ່າງນັ້ນ.
error-link-used = ລິ້ງນີ້ຖືກໃຊ້ໄປແລ້ວ. ລິ້ງໜຶ່ງໃຊ້ໄດ້ເທື່ອດຽວ.
error-session-gone = ມີໂປຣແກຣມທ່ອງເວັບເຂົ້າໃຊ້ພ້ອມກັນຫຼາຍເກີນໄປ.
error-page-outdated = ໜ້ານີ້ເປີດໄວ້ກ່ອນການປົດລັອກຄັ້ງຫຼ້າສຸດ.
error-page-outdated-next = ເປີດໜ້ານີ້ໃໝ່ ແລ້ວເຮັດຄືນສິ່ງທີ່ໄດ້ເຮັດ.
error-form-too-long = ຍາວເກີນກວ່າທີ່ໜ້ານີ້ຮັບໄດ້.
error-form-too-long-next = ຫຍໍ້ຂໍ້ຄວາມໃຫ້ສັ້ນລົງ.
error-pages-stopping = Saphan ກຳລັງປິດ.
error-pages-stopping-next = ເລີ່ມໂປຣແກຣມໃໝ່.
error-no-passphrase = ຍັງບໍ່ໄດ້ພິມລະຫັດຜ່ານ.
error-no-passphrase-next = ພິມ ຫຼື ວາງລະຫັດຜ່ານ.

# At the head of each printed sheet.
on-paper = ເອກະສານລັບ

## The help of a command, and what is wrong with one

usage-heading = ວິທີໃຊ້:
usage-commands = ຄຳສັ່ງ:
usage-arguments = ສິ່ງທີ່ໃສ່:
usage-options = ຕົວເລືອກ:
usage-example = ຕົວຢ່າງ:
usage-default = {"["}ຖ້າບໍ່ໃສ່: { $value }]
usage-possible = {"["}ຄ່າທີ່ໃຊ້ໄດ້: { $values }]
usage-possible-list = ຄ່າທີ່ໃຊ້ໄດ້:
usage-help = ສະແດງວິທີໃຊ້
usage-help-short = ສະແດງວິທີໃຊ້ (ເບິ່ງເພີ່ມດ້ວຍ '--help')
usage-help-long = ສະແດງວິທີໃຊ້ (ເບິ່ງໂດຍຫຍໍ້ດ້ວຍ '-h')
usage-version = ສະແດງລຸ້ນ
usage-help-command = ສະແດງຂໍ້ຄວາມນີ້ ຫຼື ວິທີໃຊ້ຂອງຄຳສັ່ງທີ່ບອກ
usage-help-which = ສະແດງວິທີໃຊ້ຂອງຄຳສັ່ງນີ້
usage-error = ຂໍ້ຜິດພາດ: { $what }
usage-unknown-argument = ບໍ່ຮູ້ຈັກສິ່ງທີ່ໃສ່ '{ $argument }'
usage-unknown-command = ບໍ່ຮູ້ຈັກຄຳສັ່ງ '{ $command }'
usage-missing-arguments = ສິ່ງເຫຼົ່ານີ້ຈຳເປັນ ແລະ ຍັງບໍ່ໄດ້ໃສ່:
usage-missing-command = '{ $command }' ຕ້ອງມີຄຳສັ່ງຍ່ອຍຢ່າງໜຶ່ງ: { $values }
usage-no-value = '{ $argument }' ຕ້ອງມີຄ່າ ແລະ ຍັງບໍ່ໄດ້ໃສ່
usage-invalid-value = ຄ່າ '{ $value }' ຂອງ '{ $argument }' ບໍ່ຖືກຕ້ອງ
usage-invalid-because = ຄ່າ '{ $value }' ຂອງ '{ $argument }' ບໍ່ຖືກຕ້ອງ: { $why }
usage-conflict = '{ $argument }' ໃຊ້ນຳກັນກັບ '{ $other }' ບໍ່ໄດ້
usage-conflict-some = '{ $argument }' ໃຊ້ນຳກັນກັບສິ່ງອື່ນທີ່ໃສ່ມາບໍ່ໄດ້
usage-twice = ໃສ່ '{ $argument }' ໄດ້ເທື່ອດຽວ
usage-too-many = '{ $value }' ແມ່ນຄ່າທີ່ເກີນມາຂອງ '{ $argument }'
usage-too-few = '{ $argument }' ຕ້ອງມີຢ່າງໜ້ອຍ { $least } ຄ່າ; ໃສ່ມາ { $given }
usage-wrong-number = '{ $argument }' ຕ້ອງມີ { $wanted } ຄ່າ; ໃສ່ມາ { $given }
usage-no-equals = '{ $argument }' ຕ້ອງມີເຄື່ອງໝາຍ = ກ່ອນຄ່າ
usage-not-text = ມີສິ່ງທີ່ໃສ່ເຊິ່ງບໍ່ແມ່ນຂໍ້ຄວາມທີ່ຖືກຕ້ອງ (UTF-8)
usage-other = ບໍ່ເຂົ້າໃຈສິ່ງທີ່ໃສ່
usage-similar = ທ່ານໝາຍເຖິງ { $values } ບໍ່?
usage-more = ເບິ່ງເພີ່ມ: { $command }
list-of = { $one }; { $rest }
