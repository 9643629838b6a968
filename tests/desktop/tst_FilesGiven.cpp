// SPDX-License-Identifier: MIT
#include "desktop/FilesGiven.h"

#include "simulator/SeedReplies.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime noon({2026, 5, 6}, {12, 0}, QTimeZone::utc());

} // namespace

class tst_FilesGiven : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsFilesAndTakesLinksAsTheyAre()
    {
        write(u"ids.txt"_s, "one");
        FilesGiven given = FilesGiven::in({url(u"ids.txt"_s), QUrl(u"https://a.example/?id=1"_s), url(u"none.txt"_s)});
        QCOMPARE(given.texts, QStringList{u"https://a.example/?id=1"_s});
        QCOMPARE(given.count, 2);
        given.readRound(noon);
        QCOMPARE(given.texts, QStringList{u"one"_s});
        QVERIFY(given.left.isEmpty());
        QCOMPARE(given.failures.size(), 1);
        QVERIFY2(given.failures.first().startsWith(u"none.txt cannot be read: "_s), qPrintable(given.failures.first()));
    }

    void opensSavedReplies()
    {
        write(u"search.json"_s, seedSearchReply());
        write(u"hook.json"_s, "{\"event\":\"bulk_search_finished\",\"id\":\"9d4fa0ed-f76b-409f-bee4-d5468ebda70e\"}");
        write(u"cut.json"_s, seedSearchReply().chopped(5));
        FilesGiven given = FilesGiven::in({url(u"search.json"_s), url(u"hook.json"_s), url(u"cut.json"_s)});
        given.readRound(noon);
        QCOMPARE(given.opened.size(), size_t(1));
        QCOMPARE(given.opened[0].fromFile, u"search.json"_s);
        QCOMPARE(given.opened[0].added, noon);
        QCOMPARE(given.named.size(), 1);
        QCOMPARE(given.failures, QStringList{u"cut.json is cut off"_s});
        QVERIFY(given.texts.isEmpty());
    }

    // A list that a person wants to match is not searched for what looks like an ID.
    void listsAreToldApart()
    {
        write(u"leads.csv"_s, "name,domain\nPam Beesly,acme.com\n");
        write(u"book.XLSX"_s, "PK\x03\x04");
        write(u"export.csv"_s, "name,batch\nPam,3d4cb64e-i64d-41e8-a686-736751004a32\n");
        write(u"empty.csv"_s, "");
        write(u"sub/more.csv"_s, "name,domain\nPam,acme.com\n");
        FilesGiven given = FilesGiven::in(
            {url(u"leads.csv"_s), url(u"book.XLSX"_s), url(u"export.csv"_s), url(u"empty.csv"_s), url(u"sub"_s)});
        given.readRound(noon);
        QCOMPARE(given.lists, (QStringList{m_folder->filePath(u"leads.csv"_s), m_folder->filePath(u"book.XLSX"_s)}));
        QCOMPARE(given.texts.size(), 1);
        QVERIFY(given.texts.first().contains(u"3d4cb64e"_s));
    }

    // Whatever they are called, and of whichever version; another program's database is no backup.
    void backupsAreToldApart()
    {
        QStringList archives;
        for (const QString &name : {u"v1"_s, u"v7"_s, u"newer"_s}) {
            archives.append(m_folder->filePath(name + u".data"_s));
            QVERIFY(QFile::copy(archive(name), archives.back()));
        }
        FilesGiven given = FilesGiven::in({url(u"v1.data"_s), url(u"v7.data"_s), url(u"newer.data"_s)});
        given.readRound(noon);
        QCOMPARE(given.backups, archives);
        QVERIFY(given.failures.isEmpty() && given.texts.isEmpty());
        given = FilesGiven::in({QUrl::fromLocalFile(archive(u"other-program"_s))});
        given.readRound(noon);
        QVERIFY(given.backups.isEmpty());
        given = FilesGiven::in({QUrl::fromLocalFile(m_folder->path())}); // none of our business in a folder
        given.readRound(noon);
        QVERIFY(given.backups.isEmpty());
    }

    // A text in a folder was not meant.
    void takesRepliesAloneFromFolders()
    {
        write(u"sub/other.json"_s, "{\"a\": 1}");
        write(u"sub/notes.txt"_s, "3d4cb64e-i64d-41e8-a686-736751004a32");
        write(u"sub/deep/search.json"_s, seedSearchReply());
        FilesGiven given = FilesGiven::in({url(u"sub"_s)});
        given.readRound(noon);
        QCOMPARE(given.opened.size(), size_t(1));
        QVERIFY(given.texts.isEmpty());
        QCOMPARE(given.failures, QStringList{u"other.json contains no Enrow reply"_s});
    }

    void manyAreReadInRounds()
    {
        for (const QString &name : {u"a.json"_s, u"b.json"_s, u"c.json"_s})
            write(name, seedSearchReply());
        FilesGiven given = FilesGiven::in({QUrl::fromLocalFile(m_folder->path())});
        given.readRound(noon, 1);
        QCOMPARE(given.opened.size(), size_t(1));
        QCOMPARE(given.left.size(), 2);
        given.readRound(noon, seedSearchReply().size() + 1);
        QCOMPARE(given.opened.size(), size_t(2));
        QVERIFY(given.left.isEmpty());
        QCOMPARE(given.count, 3);
    }

    void namesTheLineThatIsDamaged()
    {
        write(u"replies.jsonl"_s,
              "{\"general\":{\"id\":\"a\"}}\n{\"general\":{\"id\"\n{\"general\":{\"status\":\"x\"}}\n");
        FilesGiven given = FilesGiven::in({url(u"replies.jsonl"_s)});
        given.readRound(noon);
        QCOMPARE(given.opened.size(), size_t(1));
        QCOMPARE(given.failures,
                 (QStringList{u"replies.jsonl, line 2 is cut off"_s,
                              u"replies.jsonl, line 3 does not say which batch it belongs to; name the file "
                              "after the batch ID"_s}));
    }

private:
    static QString archive(const QString &name)
    {
        return QStringLiteral(ENROW_TEST_DATA "/archives/%1.sqlite").arg(name);
    }
    QUrl url(const QString &name) const { return QUrl::fromLocalFile(m_folder->filePath(name)); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_folder->filePath(name)).path()));
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

ENROW_TEST(tst_FilesGiven, QCoreApplication)
#include "tst_FilesGiven.moc"
