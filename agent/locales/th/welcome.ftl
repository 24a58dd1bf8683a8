# The first start: join, start, restore. And what was typed and is back, and pages that are about to lock. In Thai; not yet read by a native reader.

## Round each page

welcome-step = ขั้นที่ { $step } จาก { $of }
welcome-wrong = ยังรับสิ่งนี้ไม่ได้
welcome-back = กลับ
welcome-continue = ต่อไป
welcome-print = พิมพ์ลงกระดาษ
welcome-again = วลีรหัสผ่านจะไม่แสดงอีก โปรดพิมพ์อีกครั้ง

## The choice

welcome-heading = ยินดีต้อนรับ
welcome-intro = ยังไม่มีสำนักงานในคอมพิวเตอร์เครื่องนี้ คุณต้องการทำอะไร
welcome-join = เข้าร่วมเครือข่าย
welcome-join-about = ผู้ดูแลระบบส่งคำเชิญมาให้คุณแล้ว: ข้อความหนึ่งบรรทัดที่ขึ้นต้นด้วย saphan1
welcome-start = เริ่มเครือข่าย
welcome-start-about = ยังไม่มีใครเชิญคุณ เพราะยังไม่มีเครือข่าย
welcome-restore = กู้คืนจากข้อมูลสำรอง
welcome-restore-about = สำนักงานนี้เคยอยู่ในคอมพิวเตอร์อื่น และคุณมีข้อมูลสำรอง
welcome-go-on = สำนักงานนี้ยังตั้งไม่เสร็จ
welcome-go-on-do = ทำต่อจากที่ค้างไว้

## Starting a network

welcome-start-heading = เริ่มเครือข่าย
welcome-start-where = เครือข่ายเริ่มที่คอมพิวเตอร์ของผู้ดูแลระบบ ไม่ใช่ที่เครื่องนี้ คอมพิวเตอร์นั้นไม่ควรใช้ทำสิ่งอื่น
welcome-start-1 = ติดตั้ง Saphan ในคอมพิวเตอร์ของผู้ดูแลระบบ แล้วเริ่ม saphan-ca serve ที่นั่น โปรแกรมจะสร้างกุญแจของเครือข่าย และพิมพ์แผ่นกระดาษสามแผ่นที่ต้องเก็บไว้สามที่
welcome-start-2 = ตั้งศูนย์รับส่งข้อมูล: เซิร์ฟเวอร์เล็ก ๆ ที่ส่งต่อข้อความที่ปิดผนึก คู่มือสำหรับผู้ดูแลศูนย์รับส่งข้อมูลบอกวิธีไว้
welcome-start-3 = ที่คอมพิวเตอร์ของผู้ดูแลระบบ เชิญสำนักงานแรก จะได้ข้อความหนึ่งบรรทัด: คำเชิญ ใช้ได้ครั้งเดียว ภายในไม่กี่วัน
welcome-start-4 = นำคำเชิญมาที่คอมพิวเตอร์เครื่องนี้ แล้วเลือก “เข้าร่วมเครือข่าย”
welcome-start-guides = คู่มือสำหรับผู้ดูแลระบบและผู้ดูแลศูนย์รับส่งข้อมูลมากับ Saphan ในโฟลเดอร์ docs/guides
welcome-start-invited = ฉันมีคำเชิญ

## Joining with an invitation

welcome-join-heading = เข้าร่วมเครือข่าย
welcome-invitation = คำเชิญ
welcome-invitation-hint = วางข้อความทั้งหมด มีการขึ้นบรรทัดใหม่ก็ไม่เป็นไร
welcome-invitation-file = หรือไฟล์ของคำเชิญ
welcome-passphrase = วลีรหัสผ่านของสำนักงาน
welcome-passphrase-hint = อย่างน้อย 8 ตัวอักษร สี่หรือห้าคำจะดีกว่า วางข้อความที่คัดลอกไว้ได้ หากหาย ไม่มีใครหาให้ได้: จดไว้และเก็บกระดาษในที่ล็อก อย่าเก็บไว้กับคอมพิวเตอร์นี้
welcome-passphrase-again = วลีรหัสผ่านเดิมอีกครั้ง
welcome-join-do = ขอเข้าร่วม
welcome-by-file = คอมพิวเตอร์เครื่องนี้เชื่อมต่อไม่ได้: เข้าร่วมด้วยไฟล์แทน

## Joining by file

welcome-file-heading = เข้าร่วมด้วยไฟล์
welcome-file-about = ผู้ดูแลระบบจะบอกสามอย่างนี้แก่คุณ คำขอจะเป็นไฟล์ที่คุณส่งไป และคำตอบเป็นไฟล์ที่คุณได้กลับมา
welcome-network = เครือข่าย
welcome-network-hint = เช่น mekong
welcome-partner = รหัสของสำนักงานนี้
welcome-partner-hint = เช่น nkw-la: ชื่อย่อและประเทศ
welcome-hub = ที่อยู่ของศูนย์รับส่งข้อมูล
welcome-hub-hint = เช่น hub.example.org:4433
welcome-file-do = สร้างคำขอ

## The number

welcome-number-heading = อ่านเลขยืนยันนี้ให้ผู้ดูแลระบบฟัง
welcome-number-about = รอให้ผู้ดูแลระบบโทรมา จากหมายเลขโทรศัพท์ที่คุณรู้จักมาก่อน อ่านให้ครบทั้งห้ากลุ่ม อย่าอ่านให้ผู้อื่นฟัง
welcome-number-larger = ขยายตัวเลข
welcome-number-code = แสดงเป็นรหัสสำหรับกล้อง
welcome-number-code-alt = เลข 25 หลักเป็นรหัสสำหรับกล้อง
welcome-number-state = สถานะ
welcome-number-asking = กำลังถามศูนย์รับส่งข้อมูล
welcome-number-waiting = อยู่ที่ศูนย์รับส่งข้อมูล รอการอนุมัติ ถามครั้งล่าสุด: { $when }
welcome-number-refreshes = หน้านี้ตรวจดูเองทุกไม่กี่วินาที คุณปิดแล้วกลับมาภายหลังได้
welcome-number-office = สำนักงาน
welcome-number-network = เครือข่าย
welcome-rejected = ผู้ดูแลระบบปฏิเสธคำขอนี้ ({ $when })
welcome-rejected-number-differs = เหตุผล: เลขยืนยันที่อ่านให้ฟังไม่ใช่ของคำขอนี้
welcome-rejected-not-reached = เหตุผล: ผู้ดูแลระบบติดต่อใครในสำนักงานนี้ไม่ได้
welcome-rejected-not-theirs = เหตุผล: ผู้ดูแลระบบได้รับแจ้งว่าสำนักงานนี้ไม่ได้ขออะไร
welcome-rejected-other-invitation = เหตุผล: ให้ใช้คำเชิญอื่น
welcome-rejected-other = เหตุผล: ดูข้อความของผู้ดูแลระบบ
welcome-rejected-words = ผู้ดูแลระบบเขียนว่า:
welcome-rejected-next = โทรหาผู้ดูแลระบบ เมื่อมีคำเชิญใหม่ คำขอจะดำเนินต่อ กุญแจยังคงเดิม
welcome-not-asked = ถามศูนย์รับส่งข้อมูลไม่ได้ จะลองใหม่เอง
welcome-new-invitation = คำเชิญอื่น
welcome-new-invitation-do = ขอด้วยคำเชิญนี้
welcome-old-request = คำขอนี้เก่ากว่า 30 วัน ใส่วลีรหัสผ่านของสำนักงานเพื่อลงนามใหม่ เลขยืนยันยังคงเดิม
welcome-old-request-do = ลงนามใหม่

## The request by file

welcome-request-heading = ส่งคำขอถึงผู้ดูแลระบบ
welcome-request-download = บันทึกคำขอ
welcome-request-about = ไฟล์ไม่มีความลับ ส่งถึงผู้ดูแลระบบทางอีเมลหรือแฟลชไดรฟ์
welcome-request-fingerprint = อ่านสิ่งนี้ให้ผู้ดูแลระบบฟัง ทางหมายเลขโทรศัพท์ที่คุณรู้จักมาก่อน:
welcome-request-answer = คำตอบของผู้ดูแลระบบ
welcome-request-answer-hint = ไฟล์ที่ได้กลับมา เช่น nkw-la.issued.pem
welcome-request-answer-do = รับคำตอบ
welcome-compare-heading = เทียบกับผู้ดูแลระบบ
welcome-compare-about = ขอให้ผู้ดูแลระบบอ่านลายนิ้วมือของเครือข่าย ต้องตรงกับสิ่งนี้:
welcome-compare-same = ผู้ดูแลระบบอ่านได้ตรงกัน ทางหมายเลขโทรศัพท์ที่ฉันรู้จักมาก่อน
welcome-compare-do = ติดตั้งคำตอบ
welcome-restored-heading = กู้คืนสำนักงานแล้ว
welcome-restored-as = สำนักงานเป็นเหมือนตอนที่สร้างข้อมูลสำรอง สิ่งที่แจ้งกันหลังจากนั้นจะกลับมาจากองค์กรภาคี
welcome-restored-old = แจ้งผู้ดูแลระบบว่าคอมพิวเตอร์เครื่องเก่าไม่อยู่แล้ว ใบรับรองของเครื่องนั้นจะสิ้นสุด และไม่มีใครใช้ได้
welcome-restored-new = คอมพิวเตอร์เครื่องนี้ต้องมีใบรับรองของตนเอง ส่งคำขอ แล้วรับคำตอบที่นี่
welcome-restored-then = หลังจากนั้น: นำเข้าสิ่งที่เขียนในแฟ้มหลังจากการสำรองอีกครั้ง โดยเริ่มจากแฟ้มที่ความยินยอมแคบลง และเพิ่มเจ้าหน้าที่ที่เพิ่มหลังจากนั้นอีกครั้ง

## The first officers

welcome-officers-heading = เจ้าหน้าที่สองคนแรก
welcome-officers-admitted = สำนักงานนี้อยู่ในเครือข่ายแล้ว
welcome-officers-about = ทุกสำนักงานมีสองคนทำงาน: คนหนึ่งทำการส่งต่อ อีกคนดูก่อนส่งออก ทั้งสองรับผิดชอบการส่งต่อ และองค์กรภาคีได้รับแจ้งรหัสของทั้งสอง รหัสต้องไม่ใช่ชื่อ เพิ่มเจ้าหน้าที่ภายหลังได้
welcome-office-passphrase-now = วลีรหัสผ่านที่คุณเลือกไว้สำหรับสำนักงาน
welcome-officer-works = ทำงานกับแฟ้ม และติดต่อแทนสำนักงาน
welcome-officer-supervises = ดูสิ่งที่จะส่งออก และอนุมัติ
welcome-officer-code = รหัสเจ้าหน้าที่
welcome-officer-code-hint = สองตัวอักษรและเลข เช่น { $example }
welcome-officer-passphrase = วลีรหัสผ่านของตนเอง
welcome-officer-passphrase-hint = แต่ละคนพิมพ์ของตนเอง อีกคนหันไปทางอื่น อย่างน้อย 8 ตัวอักษร
welcome-officer-again = พิมพ์ซ้ำอีกครั้ง
welcome-officers-do = เพิ่มเจ้าหน้าที่ทั้งสอง

## The sheet

welcome-sheet-heading = แผ่นกระดาษที่ต้องเก็บไว้
welcome-sheet-about = หากคอมพิวเตอร์ถูกขโมย แผ่นนี้เอาสำนักงานออกจากเครือข่ายได้ภายในหนึ่งวินาที โดยไม่ต้องมีผู้ดูแลระบบ แผ่นนี้เปิดอะไรไม่ได้ และไม่บอกเรื่องของใคร
welcome-sheet-print = เปิดแผ่นนี้แล้วพิมพ์ลงกระดาษ
welcome-sheet-keep = เก็บแผ่นกระดาษไว้คนละที่กับคอมพิวเตอร์เครื่องนี้ ไฟล์จะถูกลบจากคอมพิวเตอร์เครื่องนี้ในขั้นถัดไป
welcome-sheet-words = สองคำจากแผ่นกระดาษ
welcome-sheet-words-about = ท้ายแผ่นมีสิบสองคำ พิมพ์สองคำนั้นลงในช่อง เพื่อให้แน่ใจว่ามีแผ่นกระดาษแล้ว
welcome-sheet-word = คำที่ { $number }
welcome-sheet-do = เสร็จ
welcome-sheet-gone = แผ่นนี้ถูกลบจากคอมพิวเตอร์เครื่องนี้แล้ว หากคุณไม่มีแผ่นกระดาษ ทำใหม่ภายหลัง: saphan-agent self-revocation
welcome-paper-heading = แผ่นของ { $partner } เครือข่าย { $network }
welcome-paper-about = เก็บไว้เป็นกระดาษ ห่างจากคอมพิวเตอร์ของสำนักงาน หากคอมพิวเตอร์ถูกขโมย หรือมีคนบังคับสำนักงาน แผ่นนี้เอา { $partner } ออกจากเครือข่ายได้ภายในหนึ่งวินาที อย่างถาวร และไม่ต้องมีผู้ดูแลระบบ
welcome-paper-any = ที่คอมพิวเตอร์ใดก็ได้ที่มี Saphan:
welcome-paper-hub = ที่ศูนย์รับส่งข้อมูล โดยผู้ดูแลศูนย์:
welcome-paper-file = FILE คือไฟล์ที่มีข้อความระหว่าง BEGIN กับ END จะพิมพ์เองหรืออ่านด้วยกล้องก็ได้
welcome-paper-code-alt = สิ่งเดียวกันเป็นรหัสสำหรับกล้อง
welcome-paper-words = สิบสองคำ
welcome-paper-words-about = คำเหล่านี้ใช้พิสูจน์เพียงว่าพิมพ์แผ่นนี้ลงกระดาษไว้แล้ว
welcome-paper-stolen = หากคอมพิวเตอร์ถูกขโมยหรือหาย
welcome-paper-stolen-1 = โทรหาผู้ดูแลระบบ:
welcome-paper-stolen-2 = หากติดต่อใครไม่ได้ ให้ใช้แผ่นนี้
welcome-paper-stolen-3 = หากมีข้อมูลสำรองและวลีรหัสผ่าน สำนักงานทำงานต่อได้ในคอมพิวเตอร์เครื่องอื่น: “กู้คืนจากข้อมูลสำรอง”

## Restoring

welcome-restore-heading = กู้คืนจากข้อมูลสำรอง
welcome-backup-file = ข้อมูลสำรอง
welcome-backup-file-hint = ไฟล์จากแฟลชไดรฟ์ เช่น nkw-la.backup
welcome-backup-passphrase = วลีรหัสผ่านของข้อมูลสำรอง
welcome-backup-passphrase-hint = วลีที่ใช้ตอนสร้างข้อมูลสำรอง: ของสำนักงาน หรือของเจ้าหน้าที่ที่สร้าง
welcome-stopped = คอมพิวเตอร์เครื่องเก่าหยุดใช้ถาวรหรือไม่อยู่แล้ว หากมีสองสำนักงานในชื่อเดียวกัน ทุกองค์กรภาคีจะหยุดไว้ก่อน
welcome-restore-do = กู้คืน
welcome-restoring-heading = กำลังกู้คืนข้อมูลสำรอง
welcome-restoring-about = กำลังเปิดและตรวจดูข้อมูลทุกรายการ อาจใช้เวลาหลายนาที หน้านี้จะไปต่อเอง

## Why something was not done

error-no-invitation = ไม่มีคำเชิญ
error-no-invitation-next = วางข้อความ หรือเลือกไฟล์
error-passphrases-differ = วลีรหัสผ่านสองครั้งไม่ตรงกัน
error-passphrases-differ-next = พิมพ์ใหม่ทั้งสองครั้ง
error-no-file = ยังไม่ได้เลือกไฟล์
error-no-file-next = เลือกไฟล์แล้วส่งอีกครั้ง
error-file-too-large = ไฟล์ใหญ่เกินกว่าสิ่งที่ควรอยู่ที่นี่
error-file-too-large-next = ดูว่าเป็นไฟล์ที่ถูกต้องหรือไม่
error-upload-form = แบบฟอร์มมาไม่ครบ
error-upload-form-next = ส่งอีกครั้ง
error-sheet-words = มีคำหนึ่งไม่ตรงกับแผ่นกระดาษ
error-sheet-words-next = ดูเลขหน้าคำแต่ละคำ
error-same-officer = เจ้าหน้าที่ทั้งสองมีรหัสเดียวกัน
error-same-officer-next = ให้แต่ละคนมีรหัสของตนเอง
error-no-name = ไม่มีรหัสหรือที่อยู่เช่นนี้
error-no-name-next = ดูตัวอย่างใต้ช่อง

## What was typed and is back

kept-back = สิ่งที่คุณกรอกไว้ที่นี่กลับมาแล้ว ({ $when })
kept-discard = ลบทิ้ง
kept-waits = มีสิ่งที่คุณกรอกไว้แต่ยังไม่ได้ส่ง
kept-look = เปิดดู
kept-heading = สิ่งที่กรอกไว้แต่ยังไม่ได้ส่ง
kept-about = สิ่งที่คุณกรอกจะเก็บไว้ทุกไม่กี่วินาทีจนกว่าคุณจะส่ง โดยปิดผนึกและไม่เกิน 30 วัน มีเพียงคุณที่เห็นได้ ไม่มีการเก็บวลีรหัสผ่านและไฟล์
kept-none = ไม่มีอะไรเก็บไว้
kept-page = หน้า
kept-when = กรอกเมื่อ
kept-show = แสดงหนึ่งนาที
kept-shown = คัดลอกสิ่งที่คุณยังต้องใช้
kept-field = ข้อความที่กรอก { $number }
kept-a-form = แบบฟอร์ม
kept-list = กลับไปที่รายการ
stay-soon = ไม่มีใครใช้หน้านี้มาสักพักแล้ว กำลังจะล็อก
stay-do = อยู่ต่อ
welcome-rejected-heading = ผู้ดูแลระบบปฏิเสธคำขอนี้
