// SPDX-License-Identifier: MIT
#include "core/PrivateFiles.h"

#include "support/ReadOnlyFolder.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace enrow;
using namespace Qt::StringLiterals;

// Under the laxest umask.
class tst_PrivateFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ::umask(0); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void makesFoldersForTheirOwnerAlone()
    {
        make(u"there"_s, 0755);
        QVERIFY(PrivateFiles::makeFolder(path(u"there/a/../b/c/"_s)));
        QVERIFY(PrivateFiles::makeFolder(path(u"there/b/c"_s)));
        QCOMPARE(mode(u"there/b"_s), 0700);
        QCOMPARE(mode(u"there/b/c"_s), 0700);
        QCOMPARE(mode(u"there"_s), 0755);
    }

    void cannotMakeAFolder()
    {
        write(u"file"_s, 0644);
        QVERIFY(!PrivateFiles::makeFolder(path(u"file/a/b"_s)));
        QVERIFY(!PrivateFiles::makeFolder(path(u"file"_s)));
        QVERIFY(!PrivateFiles::makeFolder(QString()));
        QVERIFY(QFile::link(path(u"nowhere"_s), path(u"link"_s)));
        QVERIFY(!PrivateFiles::makeFolder(path(u"link"_s)));
    }

    // Not with the reason of the file that was to be made in it.
    void saysWhyAFolderCannotBeMade()
    {
        const test::ReadOnlyFolder folder(m_folder->path());
        const auto made = PrivateFiles::makeFolder(path(u"a/b"_s));
        QVERIFY(!made);
        QCOMPARE(nameOf(made.error().kind), nameOf(ErrorKind::ReadOnly));
    }

    void makesAFileForItsOwnerAlone()
    {
        QVERIFY(PrivateFiles::makeFile(path(u"new"_s)));
        QCOMPARE(mode(u"new"_s), 0600);
        write(u"old"_s, 0644);
        QVERIFY(PrivateFiles::makeFile(path(u"old"_s)));
        QCOMPARE(mode(u"old"_s), 0644);
        QVERIFY(!PrivateFiles::makeFile(path(u"missing/file"_s)));
    }

    void closesWhatIsOpen()
    {
        write(u"file"_s, 0666);
        write(u"readOnly"_s, 0444);
        make(u"folder"_s, 0777);
        for (const QString &name : {u"file"_s, u"readOnly"_s, u"folder"_s, u"missing"_s})
            PrivateFiles::closeToOthers(path(name));
        QCOMPARE(mode(u"file"_s), 0600);
        QCOMPARE(mode(u"readOnly"_s), 0400);
        QCOMPARE(mode(u"folder"_s), 0700);
        QVERIFY(!QFile::exists(path(u"missing"_s)));
    }

    void leavesWhereALinkLeads()
    {
        write(u"file"_s, 0644);
        QVERIFY(QFile::link(path(u"file"_s), path(u"link"_s)));
        PrivateFiles::closeToOthers(path(u"link"_s));
        QCOMPARE(mode(u"file"_s), 0644);
    }

    void leavesWhatIsSomebodyElses()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a file away");
        write(u"file"_s, 0644);
        QCOMPARE(::chown(QFile::encodeName(path(u"file"_s)).constData(), 12345, 12345), 0);
        PrivateFiles::closeToOthers(path(u"file"_s));
        QCOMPARE(mode(u"file"_s), 0644);
    }

    void closesThePersonalFolders()
    {
        qputenv("XDG_DATA_HOME", path(u"data"_s).toUtf8());
        qputenv("XDG_CONFIG_HOME", path(u"config"_s).toUtf8());
        QCoreApplication::setOrganizationName(u"Org"_s);
        QCoreApplication::setApplicationName(u"app"_s);
        for (const QString &name : {u"data"_s, u"data/Org"_s, u"data/Org/app"_s, u"config"_s, u"config/Org"_s})
            make(name, 0755);
        write(u"config/Org/app.ini"_s, 0644);
        PrivateFiles::closePersonalFolders();
        for (const QString &name : {u"data/Org"_s, u"data/Org/app"_s, u"config/Org"_s})
            QCOMPARE(mode(name), 0700);
        QCOMPARE(mode(u"config/Org/app.ini"_s), 0600);
        // Those of all programs.
        QCOMPARE(mode(u"data"_s), 0755);
        QCOMPARE(mode(u"config"_s), 0755);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void make(const QString &name, mode_t mode) const
    {
        QCOMPARE(::mkdir(QFile::encodeName(path(name)).constData(), mode), 0);
    }
    void write(const QString &name, mode_t mode) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(::chmod(QFile::encodeName(path(name)).constData(), mode), 0);
    }
    int mode(const QString &name) const
    {
        struct stat found = {};
        return ::lstat(QFile::encodeName(path(name)).constData(), &found) == 0 ? int(found.st_mode & 07777) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

ENROW_TEST(tst_PrivateFiles, QCoreApplication)
#include "tst_PrivateFiles.moc"
