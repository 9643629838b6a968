// SPDX-License-Identifier: MIT
#include "saved/SavedFolder.h"

#include "support/ReadOnlyFolder.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

class tst_SavedFolder : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void findsRepliesByTheirNames()
    {
        for (const auto &name : {u"b.json"_s, u"a.JSON.gz"_s, u"c.jsonl.zst"_s, u"deep/er/d.ndjson"_s, u"notes.txt"_s,
                                 u"table.csv.gz"_s, u".hidden.json"_s, u"e.json.bak"_s})
            touch(name);
        const SavedFolder found = SavedFolder::in({m_folder->path()}, {});
        QCOMPARE(names(found), u"a.JSON.gz b.json c.jsonl.zst deep/er/d.ndjson"_s);
        QCOMPARE(found.passedOver, 3);
        QVERIFY(!found.isTooMany && !found.isTooDeep && found.unreadable.isEmpty());
    }

    void takesAFileThatIsNamedUnderAnyName()
    {
        touch(u"notes.txt"_s);
        touch(u"sub/a.json"_s);
        const SavedFolder found = SavedFolder::in(
            {path(u"notes.txt"_s), path(u"none.json"_s), path(u"sub"_s), path(u"sub/a.json"_s), path(u"./notes.txt"_s)},
            {});
        QCOMPARE(names(found), u"notes.txt none.json sub/a.json"_s);
    }

    void aLoopOfLinksEnds()
    {
        touch(u"sub/a.json"_s);
        QVERIFY(QFile::link(m_folder->path(), path(u"sub/up"_s)));
        QVERIFY(QFile::link(path(u"sub"_s), path(u"again"_s)));
        QVERIFY(QFile::link(path(u"itself"_s), path(u"itself"_s)));
        QCOMPARE(names(SavedFolder::in({m_folder->path()}, {})), u"again/a.json"_s);
    }

    void boundsWhatItLooksAt()
    {
        touch(u"a.json"_s);
        touch(u"b.json"_s);
        touch(u"1/2/3/c.json"_s);
        const SavedFolder few = SavedFolder::in({m_folder->path()}, {2, 32});
        QCOMPARE(names(few), u"a.json b.json"_s);
        QVERIFY(few.isTooMany);
        const SavedFolder flat = SavedFolder::in({m_folder->path()}, {10, 3});
        QCOMPARE(names(flat), u"a.json b.json"_s);
        QVERIFY(flat.isTooDeep);
        QVERIFY(!SavedFolder::in({m_folder->path()}, {3, 4}).isTooMany);
    }

    void namesAFolderThatMayNotBeLookedInto()
    {
        touch(u"closed/a.json"_s);
        QVERIFY(QFile::setPermissions(path(u"closed"_s), {}));
        const QTemporaryDir other;
        const auto withoutRights = std::make_unique<ReadOnlyFolder>(other.path()); // of root
        const SavedFolder found = SavedFolder::in({m_folder->path()}, {});
        QVERIFY(QFile::setPermissions(path(u"closed"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(found.unreadable, QStringList{path(u"closed"_s)});
    }

    void stops()
    {
        touch(u"a.json"_s);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(SavedFolder::in({m_folder->path()}, {}, stop.get_token()).files.isEmpty());
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    void touch(const QString &name) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    QString names(const SavedFolder &found) const
    {
        QStringList names;
        for (const QString &file : found.files)
            names += QDir(m_folder->path()).relativeFilePath(file);
        return names.join(u' ');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

ENROW_TEST(tst_SavedFolder, QCoreApplication)
#include "tst_SavedFolder.moc"
