// SPDX-License-Identifier: MIT
#include "credentials/KeyRing.h"

#include "KeyAnswers.h"
#include "support/FakeKeyStore.h"
#include "support/TestProgram.h"

#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;
using test::keyOf;

namespace
{

const Error noKeychain{ErrorKind::KeychainFailed, u"no service"_s, 0, {}};

} // namespace

class tst_KeyRing : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store.emplace();
        QCOMPARE(test::write(*m_store, u"Work"_s, u"work-key"), "done");
        QCOMPARE(test::write(*m_store, u"Home"_s, u"home-key"), "done");
        m_store->calls.clear();
    }

    void startsWithOneNameAndNoKey()
    {
        KeyRing ring(*m_store);
        QCOMPARE(ring.names(), QStringList{u"Default"_s});
        QCOMPARE(ring.current(), u"Default"_s);
        ring.restore({}, {});
        QVERIFY(ring.isReading());
        QSignalSpy changed(&ring, &KeyRing::keyChanged);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(ring.at(u"Default"_s).state, KeyState::Missing);
        QVERIFY(!ring.key({}));
    }

    void readsTheKeysOfAnEarlierRun()
    {
        KeyRing ring(*m_store);
        ring.restore({u"Home"_s, u"Work"_s, u"Home"_s, u" "_s}, u"Work"_s);
        QCOMPARE(m_store->calls, (QStringList{u"read Home"_s, u"read Work"_s}));
        QVERIFY(!ring.key(u"Home"_s));
        QTRY_VERIFY(!ring.isReading());
        QCOMPARE(ring.names(), (QStringList{u"Home"_s, u"Work"_s}));
        QCOMPARE(ring.key(u"Home"_s), std::optional(keyOf(u"home-key")));
        QCOMPARE(ring.key({}), std::optional(keyOf(u"work-key")));
        QCOMPARE(ring.resolve({}), u"Work"_s);
        QCOMPARE(ring.at(u"Work"_s).state, KeyState::Kept);
    }

    // A batch of a workspace is never asked about with the key of another one.
    void aNameThatIsNotThereHasNoKey()
    {
        KeyRing ring(*m_store, keyOf(u"env"));
        QVERIFY(!ring.key(u"Gone"_s));
        QCOMPARE(ring.at(u"Gone"_s).state, KeyState::Missing);
    }

    void theEnvironmentStandsInForTheCurrentKey()
    {
        KeyRing ring(*m_store, keyOf(u"env"));
        QCOMPARE(ring.key({}), std::optional(keyOf(u"env")));
        ring.restore({u"Home"_s, u"Work"_s}, u"Work"_s);
        QCOMPARE(m_store->calls, QStringList{u"read Home"_s});
        QTRY_VERIFY(!ring.isReading());
        QCOMPARE(ring.key(u"Work"_s), std::optional(keyOf(u"env")));
        QCOMPARE(ring.at({}).state, KeyState::FromEnvironment);
        QCOMPARE(ring.key(u"Home"_s), std::optional(keyOf(u"home-key")));
    }

    void aKeyCanBeUsedBeforeItIsKept()
    {
        KeyRing ring(*m_store);
        QSignalSpy changed(&ring, &KeyRing::keyChanged);
        QSignalSpy named(&ring, &KeyRing::namesChanged);
        QSignalSpy ended(&ring, &KeyRing::writingEnded);
        QSignalSpy renamed(&ring, &KeyRing::renamed);
        ring.enter(u"  New \n one "_s, keyOf(u"new-key"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toString(), u"New one"_s);
        QCOMPARE(named.size(), 1);
        QCOMPARE(ring.current(), u"New one"_s);
        QCOMPARE(ring.names(), QStringList{u"New one"_s}); // nobody gave Default a key
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(renamed.at(0), (QVariantList{u"Default"_s, u"New one"_s}));
        QCOMPARE(ring.key({}), std::optional(keyOf(u"new-key")));
        QCOMPARE(ring.at({}).state, KeyState::ThisRun);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ring.at({}).state, KeyState::Kept);
        QCOMPARE(test::read(*m_store, u"New one"_s), "new-key");
    }

    void withoutANameItIsTheCurrentKey()
    {
        KeyRing ring(*m_store);
        ring.restore({u"Home"_s, u"Work"_s}, u"Work"_s);
        ring.enter(u" "_s, keyOf(u"new-key"));
        QTRY_VERIFY(!ring.isReading());
        // The answer to the reading that was under way is the old key: dropped.
        QCOMPARE(test::read(*m_store, u"Work"_s), "new-key");
        QCOMPARE(ring.key(u"Work"_s), std::optional(keyOf(u"new-key")));
    }

    void withoutAKeychainItIsKeptForThisRun()
    {
        m_store->error = noKeychain;
        KeyRing ring(*m_store);
        ring.restore({}, {});
        QTRY_COMPARE(ring.at({}).state, KeyState::Unreadable);
        QCOMPARE(ring.at({}).error, std::optional(noKeychain));
        QSignalSpy ended(&ring, &KeyRing::writingEnded);
        ring.enter({}, keyOf(u"new-key"));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ring.at({}).state, KeyState::ThisRun);
        QCOMPARE(ring.at({}).error, std::optional(noKeychain));
        QCOMPARE(ring.key({}), std::optional(keyOf(u"new-key")));
    }

    void aStoreInMemoryKeepsNothingBeyondTheRun()
    {
        MemoryKeyStore memory;
        KeyRing ring(memory);
        QSignalSpy ended(&ring, &KeyRing::writingEnded);
        ring.enter({}, keyOf(u"new-key"));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ring.at({}).state, KeyState::ThisRun);
        QVERIFY(!ring.at({}).error);
        QVERIFY(!ring.outlivesRun());
    }

    void readsAgainWhatWasLocked()
    {
        m_store->error = Error{ErrorKind::KeychainLocked, {}, 0, {}};
        KeyRing ring(*m_store);
        ring.restore({u"Work"_s}, u"Work"_s);
        QTRY_COMPARE(ring.at({}).state, KeyState::Unreadable);
        m_store->error.reset();
        ring.readAgain();
        QTRY_COMPARE(ring.key({}), std::optional(keyOf(u"work-key")));
        QVERIFY(!ring.at({}).error);
        m_store->calls.clear();
        ring.readAgain();
        QVERIFY(m_store->calls.isEmpty());
    }

    void switchingAsksNothing()
    {
        KeyRing ring(*m_store);
        ring.restore({u"Home"_s, u"Work"_s}, u"Work"_s);
        QTRY_VERIFY(!ring.isReading());
        m_store->calls.clear();
        QSignalSpy changed(&ring, &KeyRing::keyChanged);
        QSignalSpy named(&ring, &KeyRing::namesChanged);
        ring.makeCurrent(u"Home"_s);
        ring.makeCurrent(u"Home"_s);
        ring.makeCurrent(u"Gone"_s);
        QCOMPARE(ring.key({}), std::optional(keyOf(u"home-key")));
        QCOMPARE(named.size(), 1);
        QVERIFY(changed.isEmpty());
        QVERIFY(m_store->calls.isEmpty());
    }

    void forgetsAKey()
    {
        KeyRing ring(*m_store);
        ring.restore({u"Home"_s, u"Work"_s}, u"Work"_s);
        QTRY_VERIFY(!ring.isReading());
        ring.remove(u"Work"_s);
        QCOMPARE(ring.names(), QStringList{u"Home"_s});
        QCOMPARE(ring.current(), u"Home"_s);
        QCOMPARE(test::read(*m_store, u"Work"_s), "none");
        ring.remove(u"Home"_s);
        QCOMPARE(ring.names(), QStringList{u"Home"_s});
        QCOMPARE(ring.at({}).state, KeyState::Missing);
        ring.remove(u"Gone"_s);
        QCOMPARE(m_store->calls.count(u"remove Gone"_s), 0);
    }

    void afterTheCurrentKeyComesOneThatCanBeUsed()
    {
        KeyRing ring(*m_store);
        ring.restore({u"Empty"_s, u"Home"_s, u"Work"_s}, u"Work"_s);
        QTRY_VERIFY(!ring.isReading());
        QSignalSpy current(&ring, &KeyRing::currentChanged);
        ring.remove(u"Work"_s);
        QCOMPARE(ring.current(), u"Home"_s);
        QCOMPARE(current.size(), 1);
        ring.remove(u"Home"_s);
        QCOMPARE(ring.current(), u"Empty"_s);
    }

    void aDefaultNameWithAKeyStays()
    {
        KeyRing ring(*m_store);
        QSignalSpy renamed(&ring, &KeyRing::renamed);
        ring.enter({}, keyOf(u"first-key"));
        ring.enter(u"New one"_s, keyOf(u"new-key"));
        QCOMPARE(renamed.size(), 0);
        QCOMPARE(ring.names(), (QStringList{u"Default"_s, u"New one"_s}));
    }

    void saysWhereAKeyCouldNotBeForgotten()
    {
        KeyRing ring(*m_store);
        ring.restore({u"Work"_s}, u"Work"_s);
        QTRY_VERIFY(!ring.isReading());
        m_store->error = noKeychain;
        QSignalSpy failed(&ring, &KeyRing::removalFailed);
        ring.remove(u"Work"_s);
        QVERIFY(!ring.key({}));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(1).value<Error>(), noKeychain);
    }

private:
    std::optional<test::FakeKeyStore> m_store;
};

ENROW_TEST(tst_KeyRing, QCoreApplication)
#include "tst_KeyRing.moc"
