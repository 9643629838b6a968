// SPDX-License-Identifier: MIT
#include "export/AtomicFile.h"

#include "support/FailingDevice.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace enrow;
using namespace Qt::StringLiterals;

// A file appears whole or not at all, and what was there is replaced only where that was asked for.
class tst_AtomicFile : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void writesNewFile_data();
    void writesNewFile();
    void refusesWhatIsThere();
    void replacesWhatIsThere();
    void keepsPermissionsOfReplacedFile();
    void refusesDanglingLink();
    void followsLinkWhenReplacing();
    void refusesFileThatAppearsMeanwhile();
    void showsNothingUntilItIsWhole();
    void leavesNothingWhenWritingFails_data();
    void leavesNothingWhenWritingFails();
    void leavesNothingWhenTheDiskIsFull_data();
    void leavesNothingWhenTheDiskIsFull();
    void impossiblePlaces_data();
    void impossiblePlaces();
    void checksBeforeTheWork();
    void writeBytesReportsTheDevice();
    void writesAllFiles_data();
    void writesAllFiles();
    void aFailureAtTheThirdLeavesNone_data();
    void aFailureAtTheThirdLeavesNone();
    void whatAppearsMeanwhileLeavesNone();
    void aReplacedFileComesBack();

private:
    QString path(const QString &name = u"out.csv"_s) const { return m_folder->filePath(name); }
    QStringList entries() const;
    void put(const QString &path, const QByteArray &content) const;
    QByteArray contentOf(const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

Result<void> writeHello(QIODevice &device)
{
    return writeBytes(device, "hello", 5);
}

// Nothing may run: the file must have been refused before.
Result<void> writeNever(QIODevice &)
{
    qFatal("was asked to write");
}

} // namespace

void tst_AtomicFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QStringList tst_AtomicFile::entries() const
{
    return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
}

void tst_AtomicFile::put(const QString &at, const QByteArray &content) const
{
    QFile file(at);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray tst_AtomicFile::contentOf(const QString &at) const
{
    QFile file(at);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void tst_AtomicFile::writesNewFile_data()
{
    QTest::addColumn<IfFileExists>("ifExists");
    QTest::newRow("refuse") << IfFileExists::Refuse;
    QTest::newRow("replace") << IfFileExists::Replace;
}

void tst_AtomicFile::writesNewFile()
{
    QFETCH(IfFileExists, ifExists);
    QVERIFY(writeFileAtomically(path(), ifExists, writeHello));
    QCOMPARE(contentOf(path()), "hello");
    QCOMPARE(entries(), QStringList{u"out.csv"_s});
}

void tst_AtomicFile::refusesWhatIsThere()
{
    put(path(), "precious");
    const auto result = writeFileAtomically(path(), IfFileExists::Refuse, writeNever);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::FileExists);
    QCOMPARE(contentOf(path()), "precious");
    QCOMPARE(entries(), QStringList{u"out.csv"_s});
}

void tst_AtomicFile::replacesWhatIsThere()
{
    put(path(), "something longer than that");
    QVERIFY(writeFileAtomically(path(), IfFileExists::Replace, writeHello));
    QCOMPARE(contentOf(path()), "hello");
    QCOMPARE(entries(), QStringList{u"out.csv"_s});
}

void tst_AtomicFile::keepsPermissionsOfReplacedFile()
{
    put(path(), "secret");
    const auto onlyMe = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(QFile::setPermissions(path(), onlyMe));
    QVERIFY(writeFileAtomically(path(), IfFileExists::Replace, writeHello));
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void tst_AtomicFile::refusesDanglingLink()
{
    QVERIFY(QFile::link(path(u"nowhere"_s), path()));
    const auto result = writeFileAtomically(path(), IfFileExists::Refuse, writeNever);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::FileExists);
    QCOMPARE(entries(), QStringList{u"out.csv"_s});
}

void tst_AtomicFile::followsLinkWhenReplacing()
{
    put(path(u"target"_s), "old");
    QVERIFY(QFile::link(path(u"target"_s), path()));
    QVERIFY(writeFileAtomically(path(), IfFileExists::Replace, writeHello));
    QVERIFY(QFileInfo(path()).isSymLink());
    QCOMPARE(contentOf(path(u"target"_s)), "hello");
}

void tst_AtomicFile::refusesFileThatAppearsMeanwhile()
{
    const auto result = writeFileAtomically(path(), IfFileExists::Refuse, [this](QIODevice &device) {
        put(path(), "somebody else's");
        return writeHello(device);
    });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::FileExists);
    QCOMPARE(contentOf(path()), "somebody else's");
    QCOMPARE(entries(), QStringList{u"out.csv"_s});
}

// Whoever ends the program at any moment must not leave half a file, or an empty one, under the name.
void tst_AtomicFile::showsNothingUntilItIsWhole()
{
    const auto look = [this](QIODevice &device) {
        [&] { QVERIFY(!QFileInfo::exists(path())); }();
        return writeHello(device);
    };
    QVERIFY(writeFileAtomically(path(), IfFileExists::Refuse, look));
    QCOMPARE(contentOf(path()), "hello");
}

void tst_AtomicFile::leavesNothingWhenWritingFails_data()
{
    writesNewFile_data();
}

void tst_AtomicFile::leavesNothingWhenWritingFails()
{
    QFETCH(IfFileExists, ifExists);
    if (ifExists == IfFileExists::Replace)
        put(path(), "precious");
    const QStringList before = entries();
    const auto result = writeFileAtomically(path(), ifExists, [](QIODevice &device) -> Result<void> {
        if (auto written = writeHello(device); !written)
            return written;
        return Error{ErrorKind::Cancelled, {}, 0, {}};
    });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(entries(), before);
    QCOMPARE(contentOf(path()), ifExists == IfFileExists::Replace ? "precious" : "unreadable");
}

void tst_AtomicFile::leavesNothingWhenTheDiskIsFull_data()
{
    writesNewFile_data();
}

void tst_AtomicFile::leavesNothingWhenTheDiskIsFull()
{
    QFETCH(IfFileExists, ifExists);
    if (ifExists == IfFileExists::Replace)
        put(path(), "precious");
    const QStringList before = entries();

    // A limit on the size of files fails a write in the kernel, as a full disk does.
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{100'000, usual.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto result = writeFileAtomically(path(), ifExists, [](QIODevice &device) {
        const QByteArray block(1'000'000, 'x');
        return writeBytes(device, block.data(), block.size());
    });
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::FileFailed);
    QCOMPARE(result.error().detail, u"File too large"_s);
    QCOMPARE(entries(), before);
    QCOMPARE(contentOf(path()), ifExists == IfFileExists::Replace ? "precious" : "unreadable");
}

void tst_AtomicFile::impossiblePlaces_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("no name") << QString();
    QTest::newRow("missing folder") << u"missing/out.csv"_s;
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("file as folder") << u"file/out.csv"_s;
    QTest::newRow("device") << u"/dev/null"_s;
    QTest::newRow("folder that takes no files") << u"/proc/out.csv"_s;
    QTest::newRow("bytes that are no UTF-8") << QFile::decodeName(QByteArray("caf\xe9.csv"));
    QTest::newRow("folder whose bytes are no UTF-8") << QFile::decodeName(QByteArray("caf\xe9/out.csv"));
    QTest::newRow("half a character") << u"a"_s + QChar(0xd83d) + u".csv"_s;
    QTest::newRow("name too long") << QString(300, u'x');
}

void tst_AtomicFile::impossiblePlaces()
{
    QFETCH(QString, place);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    put(path(u"file"_s), "precious");
    const QStringList before = entries();
    const QString target = place.isEmpty() || place.startsWith(u'/') ? place : path(place);

    for (const IfFileExists ifExists : {IfFileExists::Refuse, IfFileExists::Replace}) {
        const auto result = writeFileAtomically(target, ifExists, writeHello);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::FileFailed);
        QVERIFY(!result.error().detail.isEmpty());
    }
    QCOMPARE(entries(), before);
    QCOMPARE(contentOf(path(u"file"_s)), "precious");
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
}

void tst_AtomicFile::checksBeforeTheWork()
{
    put(path(u"there"_s), "precious");
    QVERIFY(checkFileTarget(path(u"free"_s), IfFileExists::Refuse));
    QVERIFY(checkFileTarget(path(u"there"_s), IfFileExists::Replace));
    QCOMPARE(checkFileTarget(path(u"there"_s), IfFileExists::Refuse).error().kind, ErrorKind::FileExists);
    QCOMPARE(checkFileTarget(m_folder->path(), IfFileExists::Replace).error().kind, ErrorKind::FileFailed);
    QCOMPARE(checkFileTarget(path(u"missing/out"_s), IfFileExists::Refuse).error().kind, ErrorKind::FileFailed);
    QCOMPARE(entries(), QStringList{u"there"_s});
}

void tst_AtomicFile::writeBytesReportsTheDevice()
{
    test::FailingDevice device(3);
    const auto result = writeBytes(device, "hello", 5);
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{ErrorKind::DiskFull, u"No space left on device"_s, 0, {}}));
    QCOMPARE(device.taken(), "hel");
}

void tst_AtomicFile::writesAllFiles_data()
{
    writesNewFile_data();
}

void tst_AtomicFile::writesAllFiles()
{
    QFETCH(IfFileExists, ifExists);
    const std::vector<FileToWrite> files{{path(u"1"_s), writeHello}, {path(u"2"_s), writeHello}};
    if (ifExists == IfFileExists::Replace) {
        put(path(u"target"_s), "old");
        QVERIFY(QFile::link(path(u"target"_s), path(u"2"_s)));
        QVERIFY(QFile::setPermissions(path(u"target"_s), QFile::ReadOwner | QFile::WriteOwner));
    }
    QVERIFY(writeFilesAtomically(files, ifExists));
    for (const FileToWrite &file : files)
        QCOMPARE(contentOf(file.path), "hello");
    QCOMPARE(entries().size(), ifExists == IfFileExists::Replace ? 3 : 2);
    if (ifExists == IfFileExists::Replace) {
        QVERIFY(QFileInfo(path(u"2"_s)).isSymLink());
        QVERIFY(!(QFile::permissions(path(u"target"_s)) & QFile::ReadOther));
    }
    QCOMPARE(writeFilesAtomically(files, IfFileExists::Refuse).error().kind, ErrorKind::FileExists);
}

void tst_AtomicFile::aFailureAtTheThirdLeavesNone_data()
{
    writesNewFile_data();
}

void tst_AtomicFile::aFailureAtTheThirdLeavesNone()
{
    QFETCH(IfFileExists, ifExists);
    if (ifExists == IfFileExists::Replace)
        put(path(u"1"_s), "precious");
    const QStringList before = entries();
    const auto fail = [](QIODevice &) -> Result<void> { return Error{ErrorKind::DiskFull, {}, 0, {}}; };
    const std::vector<FileToWrite> files{{path(u"1"_s), writeHello}, {path(u"2"_s), writeHello}, {path(u"3"_s), fail}};
    QCOMPARE(writeFilesAtomically(files, ifExists).error().kind, ErrorKind::DiskFull);
    QCOMPARE(entries(), before);
    QCOMPARE(contentOf(path(u"1"_s)), ifExists == IfFileExists::Replace ? "precious" : "unreadable");
}

void tst_AtomicFile::whatAppearsMeanwhileLeavesNone()
{
    const auto writeLast = [this](QIODevice &device) {
        put(path(u"2"_s), "somebody else's");
        return writeHello(device);
    };
    const std::vector<FileToWrite> files{
        {path(u"1"_s), writeHello}, {path(u"2"_s), writeHello}, {path(u"3"_s), writeLast}};
    QCOMPARE(writeFilesAtomically(files, IfFileExists::Refuse).error().kind, ErrorKind::FileExists);
    QCOMPARE(entries(), QStringList(u"2"_s));
    QCOMPARE(contentOf(path(u"2"_s)), "somebody else's");
}

// The first is replaced already when the second turns out to have no folder any more.
void tst_AtomicFile::aReplacedFileComesBack()
{
    put(path(u"1"_s), "precious");
    QVERIFY(QDir(m_folder->path()).mkdir(u"gone"_s));
    const auto removeFolder = [this](QIODevice &device) {
        auto written = writeHello(device);
        QDir(path(u"gone"_s)).removeRecursively();
        return written;
    };
    const std::vector<FileToWrite> files{{path(u"1"_s), writeHello}, {path(u"gone/2"_s), removeFolder}};
    QCOMPARE(writeFilesAtomically(files, IfFileExists::Replace).error().kind, ErrorKind::FileFailed);
    QCOMPARE(entries(), QStringList(u"1"_s));
    QCOMPARE(contentOf(path(u"1"_s)), "precious");
}

ENROW_TEST(tst_AtomicFile, QCoreApplication)
#include "tst_AtomicFile.moc"
