// SPDX-License-Identifier: MIT
#include "desktop/BatchMemory.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace enrow;

class tst_BatchMemory : public QObject
{
    Q_OBJECT

private slots:
    void bringsTheListBack()
    {
        const QDateTime added = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
        const BatchRef finder{BatchKind::EmailFinder, u"finder"_s};
        const BatchRef undetected{std::nullopt, u"unknown kind"_s.remove(u' ')};
        {
            Session session(m_folder.filePath(u"list.ini"_s));
            session.store.add(finder, u"Campaign Q2"_s, added);
            session.store.add(undetected, {}, added);
            session.store.setPollStatus(undetected, {PollState::Paused, std::nullopt, std::nullopt});
            session.memory.save();
        }
        Session session(m_folder.filePath(u"list.ini"_s));
        session.memory.restore();
        QCOMPARE(session.store.count(), 2);
        QCOMPARE(session.store.at(0).ref, finder);
        QCOMPARE(session.store.at(0).label, u"Campaign Q2"_s);
        QCOMPARE(session.store.at(0).added, added);
        QCOMPARE(session.store.at(0).poll.state, PollState::Waiting);
        QCOMPARE(session.store.at(1).ref, undetected);
        QCOMPARE(session.store.at(1).poll.state, PollState::Paused);
    }

    // Nobody has to ask for it: a crash must not lose a batch.
    void writesEveryChangeByItself()
    {
        const QString path = m_folder.filePath(u"changes.ini"_s);
        Session session(path);
        const BatchRef ref{BatchKind::PhoneFinder, u"phones"_s};
        session.store.add(ref, {}, QDateTime::currentDateTimeUtc());
        QTRY_COMPARE(listIn(path).size(), 1);
        session.store.setLabel(ref, u"Fairs"_s);
        QTRY_COMPARE(listIn(path).value(0).label, u"Fairs"_s);
        session.store.remove(ref);
        QTRY_VERIFY(listIn(path).isEmpty());
    }

    void anIdThatNoQueryCanCarryIsLeftOut()
    {
        const QString path = m_folder.filePath(u"hostile.ini"_s);
        {
            QSettings file(path, QSettings::IniFormat);
            Settings settings(file);
            const QDateTime added = QDateTime::currentDateTimeUtc();
            settings.setBatches({{u"email-finder"_s, QString(201, u'x'), {}, added},
                                 {u"email-finder"_s, u"a\nb"_s, {}, added},
                                 {u"no-such-kind"_s, u"good"_s, {}, added},
                                 {u"no-such-kind"_s, u"good"_s, {}, added}});
        }
        Session session(path);
        session.memory.restore();
        QCOMPARE(session.store.count(), 1);
        QCOMPARE(session.store.at(0).ref, (BatchRef{std::nullopt, u"good"_s}));
    }

    void saysWhenTheDiskDoesNotTakeIt()
    {
        // A file where a folder would have to be cannot be written below, whoever asks.
        QFile file(m_folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Session session(file.fileName() + u"/list.ini"_s);
        const QSignalSpy failed(&session.memory, &BatchMemory::saveFailed);
        session.store.add({BatchKind::EmailFinder, u"finder"_s}, {}, QDateTime::currentDateTimeUtc());
        QTRY_COMPARE(failed.count(), 1);
    }

private:
    struct Session {
        explicit Session(const QString &path)
            : file(path, QSettings::IniFormat)
        {
        }

        QSettings file;
        Settings settings{file};
        BatchStore store;
        BatchMemory memory{store, settings};
    };

    static QList<Settings::RememberedBatch> listIn(const QString &path)
    {
        QSettings file(path, QSettings::IniFormat);
        file.sync();
        return Settings(file).batches();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_BatchMemory)
#include "tst_BatchMemory.moc"
