// SPDX-License-Identifier: MIT
#include "core/Files.h"

#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_Files : public QObject
{
    Q_OBJECT

private slots:
#ifdef Q_OS_UNIX
    void tellsWhyByTheSystemsWords_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("ENOSPC") << ENOSPC << ErrorKind::DiskFull;
        QTest::newRow("EDQUOT") << EDQUOT << ErrorKind::DiskFull;
        QTest::newRow("EROFS") << EROFS << ErrorKind::ReadOnly;
        QTest::newRow("EACCES") << EACCES << ErrorKind::ReadOnly;
        QTest::newRow("EPERM") << EPERM << ErrorKind::ReadOnly;
        QTest::newRow("EIO") << EIO << ErrorKind::FileFailed;
        QTest::newRow("ENOENT") << ENOENT << ErrorKind::FileFailed;
    }

    void tellsWhyByTheSystemsWords()
    {
        QFETCH(int, code);
        QFETCH(ErrorKind, kind);
        const QString reason = qt_error_string(code);
        const Error error = Files::failure(reason);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.detail, reason);
        errno = code;
        QCOMPARE(Files::lastFailure(), error);
    }

    void syncsAFile()
    {
        QFile file(path(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(Files::sync(file.handle()));
        file.close();
        QCOMPARE(Files::sync(-1).error().detail, qt_error_string(EBADF));
    }

    // A pipe has nothing to write to a disk.
    void whatCannotBeSyncedIsFine()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        QVERIFY(Files::sync(ends[1]));
        ::close(ends[0]);
        ::close(ends[1]);
    }

    void syncsTheFolderOfAFile()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"real"_s));
        QVERIFY(QFile::link(path(u"real"_s), path(u"link"_s)));
        QVERIFY(QFile(path(u"real/file"_s)).open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(path(u"missing/gone"_s), path(u"real/broken"_s)));
        for (const QString &name :
             {u"real/file"_s, u"link/file"_s, u"real/not there"_s, u"link/not there"_s, u"real/broken"_s})
            QVERIFY2(Files::syncFolderOf(path(name)), qPrintable(name));
        const auto missing = Files::syncFolderOf(path(u"missing/file"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::FileFailed);
    }

    // It takes files all the same.
    void aFolderThatCannotBeReadIsFine()
    {
        if (::geteuid() == 0)
            QSKIP("root reads every folder");
        QVERIFY(QDir(m_folder.path()).mkdir(u"closed"_s));
        QFile::setPermissions(path(u"closed"_s), QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(Files::syncFolderOf(path(u"closed/file"_s)));
        QFile::setPermissions(path(u"closed"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

#endif

    void otherWordsAreKept()
    {
        QCOMPARE(Files::failure(u"the cat sat on it"_s).kind, ErrorKind::FileFailed);
        QCOMPARE(Files::failure({}).kind, ErrorKind::FileFailed);
    }

    void renamesToAFreeNameOnly()
    {
        write(path(u"from"_s), "new");
        QVERIFY(Files::renameWithoutReplacing(path(u"from"_s), path(u"ünder"_s)));
        write(path(u"from"_s), "newer");
        QVERIFY(!Files::renameWithoutReplacing(path(u"from"_s), path(u"ünder"_s)));
        QCOMPARE(read(path(u"ünder"_s)), "new");
        QCOMPARE(read(path(u"from"_s)), "newer");
    }

    void tellsWhetherAFileCanBeRead()
    {
        write(path(u"there"_s), "x");
        QCOMPARE(Files::isReadable(path(u"there"_s)).value(), true);
        QCOMPARE(Files::isReadable(path(u"away"_s)).value(), false);
    }

    void tellsWhetherAFileCanBeWritten()
    {
        write(path(u"there"_s), "x");
        QVERIFY(Files::checkWritable(path(u"there"_s)));
        QVERIFY(Files::checkWritable(m_folder.path()));
        QCOMPARE(Files::checkWritable(path(u"away"_s)).error().kind, ErrorKind::FileFailed);
    }

    void tellsAFileFromAnotherOfItsName()
    {
        const QString name = path(u"file"_s);
        write(name, "first");
        const auto first = Files::identityOf(name);
        QVERIFY(first);
        QCOMPARE(Files::identityOf(name), first);
        QVERIFY(QFile::rename(name, path(u"aside"_s)));
        QVERIFY(!Files::identityOf(name));
        write(name, "second");
        QVERIFY(Files::identityOf(name) != first);
        QCOMPARE(Files::identityOf(path(u"aside"_s)), first);
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be opened");
    }

    QString path(const QString &name) const
    {
        return m_folder.filePath(name);
    }

    const QTemporaryDir m_folder;
};

ENROW_TEST(tst_Files, QCoreApplication)
#include "tst_Files.moc"
