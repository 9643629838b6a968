// SPDX-License-Identifier: MIT
#include "desktop/SingleInstance.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QWidget>

using namespace enrow;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Identity = SingleInstance::Identity;
using Role = SingleInstance::Role;

namespace
{

QStringList idsOf(const QSignalSpy &spy, int emission)
{
    QStringList ids;
    for (const BatchRef &batch : spy.at(emission).at(0).value<QList<BatchRef>>())
        ids.append(batch.kind ? u"has a kind"_s : batch.id);
    return ids;
}

bool isPrivate(const QString &path)
{
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return QFileInfo::exists(path) && !(QFileInfo(path).permissions() & others);
}

// Another program, as far as the first one can tell: joins from a thread, whose event loop does not run.
class Newcomer
{
public:
    Newcomer(const Identity &identity, const QList<BatchRef> &batches, std::chrono::milliseconds patience = 30s,
             const QStringList &files = {})
        : m_thread(QThread::create([this, identity, batches, files, patience] {
            SingleInstance instance(identity);
            m_role = instance.join(batches, files, patience);
        }))
    {
        m_thread->start();
    }
    ~Newcomer() { m_thread->wait(); }

    bool isDone() const { return m_thread->isFinished(); }
    Role role() const { return m_role; } // where isDone()

private:
    Role m_role = Role::First;
    const std::unique_ptr<QThread> m_thread;
};

} // namespace

class tst_SingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void theSecondHandsOver_data();
    void theSecondHandsOver();
    void filesAreHandedOver();
    void oneADataFolder();
    void oneAServerAndKey();
    void oneFolderByManyNames();
    void withoutARuntimeFolder();
    void withoutAnyPlace();
    void theLockIsFreeAtTheEnd();
    void aFirstThatDoesNotAnswer();
    void moreThanCanBeHandedOver();
    void onlyThePersonCanReachIt();
    void hostilePeers_data();
    void hostilePeers();
    void silentPeersDoNotKeepOthersOut();
    void aMinimisedWindowComesBack();

private:
    Identity data() const { return {m_home->filePath(u"data"_s)}; }

    QTemporaryDir m_base;
    std::unique_ptr<QTemporaryDir> m_home; // of one test
};

void tst_SingleInstance::init()
{
    m_home = std::make_unique<QTemporaryDir>(m_base.filePath(u"XXXXXX"_s));
    QVERIFY(m_home->isValid());
    QVERIFY(qputenv("XDG_RUNTIME_DIR", m_home->path().toUtf8()));
    QVERIFY(qputenv("TMPDIR", m_home->path().toUtf8()));
}

void tst_SingleInstance::theSecondHandsOver_data()
{
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("none") << QStringList{};
    QTest::newRow("one") << QStringList{u"a1b2"_s};
    QTest::newRow("some") << QStringList{u"a"_s, u"grün-😀"_s, QString(200, u'x')};
    QStringList many;
    for (int i = 0; i < 5'000; ++i)
        many.append(QString::number(i));
    QTest::newRow("many") << many;
}

void tst_SingleInstance::theSecondHandsOver()
{
    QFETCH(QStringList, ids);
    QList<BatchRef> batches;
    for (const QString &id : ids)
        batches.append({std::nullopt, id});
    SingleInstance first(data());
    const QSignalSpy activated(&first, &SingleInstance::activated);
    QCOMPARE(first.join({}, {}), Role::First);
    for (int i = 0; i < 2; ++i) {
        const Newcomer second(data(), batches);
        QTRY_VERIFY_WITH_TIMEOUT(second.isDone(), 30'000);
        QCOMPARE(second.role(), Role::Second);
        QTRY_COMPARE(activated.size(), i + 1);
        QCOMPARE(idsOf(activated, i), ids);
    }
}

void tst_SingleInstance::filesAreHandedOver()
{
    SingleInstance first(data());
    const QSignalSpy activated(&first, &SingleInstance::activated);
    QCOMPARE(first.join({}, {}), Role::First);
    const QStringList files{u"/home/a b/größe.json"_s, u"/line\nbreak?#%41.csv"_s};
    const Newcomer second(data(), {{std::nullopt, u"a1"_s}}, 30s, files);
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(idsOf(activated, 0), QStringList{u"a1"_s});
    QCOMPARE(activated.at(0).at(1).toStringList(), files);
    QTRY_VERIFY(second.isDone());
    QCOMPARE(second.role(), Role::Second);
}

void tst_SingleInstance::oneADataFolder()
{
    SingleInstance first(data());
    SingleInstance other(Identity{m_home->filePath(u"other"_s)});
    QCOMPARE(first.join({}, {}, 0s), Role::First);
    QCOMPARE(other.join({}, {}, 0s), Role::First);
    QVERIFY(first.socketName() != other.socketName());
}

void tst_SingleInstance::oneAServerAndKey()
{
    const ApiOrigin local = ApiOrigin::parse(u"http://127.0.0.1:8080"_s).value();
    const ApiOrigin deeper = ApiOrigin::parse(u"http://127.0.0.1:8080/v1"_s).value();
    const ApiKey key = ApiKey::parse(u"key-a").value();
    QSet<QString> names;
    for (const ApiOrigin &origin : {ApiOrigin::production(), local, deeper}) {
        for (const std::optional<ApiKey> &given :
             {std::optional<ApiKey>(), std::optional(key), std::optional(ApiKey::parse(u"key-b").value())}) {
            SingleInstance instance({data().dataFolder, origin, given});
            QCOMPARE(instance.join({}, {}, 0s), Role::First);
            names.insert(instance.socketName());
        }
    }
    QCOMPARE(names.size(), 9);
    QVERIFY(!names.values().join(u' ').contains(u"key-"_s));

    SingleInstance first({data().dataFolder, local, key});
    QCOMPARE(first.join({}, {}, 0s), Role::First);
    const ApiOrigin sameServer = ApiOrigin::parse(u"http://127.0.0.1:8080/"_s).value();
    const Newcomer second({data().dataFolder, sameServer, ApiKey::parse(u" key-a\n").value()}, {});
    QTRY_VERIFY_WITH_TIMEOUT(second.isDone(), 30'000);
    QCOMPARE(second.role(), Role::Second);
}

void tst_SingleInstance::oneFolderByManyNames()
{
    const QString before = SingleInstance(Identity{m_home->filePath(u"link/data"_s)}).socketName();
    QVERIFY(QDir(m_home->path()).mkpath(u"real/data"_s));
    QVERIFY(QFile::link(m_home->filePath(u"real"_s), m_home->filePath(u"link"_s)));
    const QString name = SingleInstance(Identity{m_home->filePath(u"real/data"_s)}).socketName();
    QVERIFY(before != name);
    QCOMPARE(SingleInstance(Identity{m_home->filePath(u"link/data"_s)}).socketName(), name);
    QCOMPARE(SingleInstance(Identity{m_home->filePath(u"real/./x/../data/"_s)}).socketName(), name);
    const QString unmade = SingleInstance(Identity{m_home->filePath(u"link/new/er"_s)}).socketName();
    QVERIFY(QDir(m_home->path()).mkpath(u"real/new/er"_s));
    QCOMPARE(SingleInstance(Identity{m_home->filePath(u"real/new/er"_s)}).socketName(), unmade);
}

void tst_SingleInstance::withoutARuntimeFolder()
{
    QVERIFY(qunsetenv("XDG_RUNTIME_DIR"));
    SingleInstance first(data());
    QCOMPARE(first.join({}, {}, 0s), Role::First);
    QVERIFY(first.socketName().startsWith(m_home->path() + u'/'));
    QVERIFY(isPrivate(QFileInfo(first.socketName()).path()));
    const Newcomer second(data(), {});
    QTRY_VERIFY_WITH_TIMEOUT(second.isDone(), 30'000);
    QCOMPARE(second.role(), Role::Second);
}

void tst_SingleInstance::withoutAnyPlace()
{
    // Taken by somebody else, as far as one can tell.
    QVERIFY(qunsetenv("XDG_RUNTIME_DIR"));
    const QString runtime = QFileInfo(SingleInstance(data()).socketName()).path();
    QVERIFY(runtime.startsWith(m_home->path() + u'/'));
    QVERIFY(QFile::setPermissions(runtime, QFile::Permissions(0x7777)));

    SingleInstance first(data());
    SingleInstance second(data());
    QCOMPARE(first.socketName(), QString());
    QCOMPARE(first.join({}, {}, 0s), Role::First);
    QCOMPARE(second.join({}, {}, 0s), Role::First);
}

void tst_SingleInstance::theLockIsFreeAtTheEnd()
{
    auto first = std::make_unique<SingleInstance>(data());
    QCOMPARE(first->join({}, {}, 0s), Role::First);
    // It waits for one that is about to end, and answers nothing any more.
    const Newcomer second(data(), {});
    first.reset();
    QTRY_VERIFY_WITH_TIMEOUT(second.isDone(), 30'000);
    QCOMPARE(second.role(), Role::First);
    QCOMPARE(QDir(m_home->path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot), QStringList());
}

void tst_SingleInstance::aFirstThatDoesNotAnswer()
{
    SingleInstance first(data());
    QCOMPARE(first.join({}, {}, 0s), Role::First);
    SingleInstance second(data());
    QCOMPARE(second.join({}, {}, 100ms), Role::Unanswered);
}

void tst_SingleInstance::moreThanCanBeHandedOver()
{
    QList<BatchRef> batches;
    for (qsizetype i = 0; i <= SingleInstance::maxMessage / 200; ++i)
        batches.append({std::nullopt, QString::number(i).rightJustified(200, u'x')});
    SingleInstance first(data());
    const QSignalSpy activated(&first, &SingleInstance::activated);
    QCOMPARE(first.join({}, {}, 0s), Role::First);
    const Newcomer second(data(), batches, 100ms);
    QTRY_VERIFY_WITH_TIMEOUT(second.isDone(), 30'000);
    QCOMPARE(second.role(), Role::Unanswered);
    QCOMPARE(activated.size(), 0);
}

void tst_SingleInstance::onlyThePersonCanReachIt()
{
    SingleInstance first(data());
    QCOMPARE(first.join({}, {}, 0s), Role::First);
    QVERIFY(isPrivate(first.socketName()));
}

void tst_SingleInstance::hostilePeers_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("garbage") << QByteArray("\x00\xff\n\n garbage \n\n", 16);
    QTest::newRow("another version") << QByteArray("enrow-desk 2\na\n\n");
    QTest::newRow("a web page's request")
        << QByteArray("POST / HTTP/1.1\r\nHost: localhost\r\n\r\nenrow-desk 1\na\n\n");
    QTest::newRow("only line ends") << QByteArray(1'000, '\n');
    QTest::newRow("endless line") << "enrow-desk 1\n" + QByteArray(4 * SingleInstance::maxMessage, 'x');
    QTest::newRow("endless lines") << "enrow-desk 1\n" + QByteArray("abc\n").repeated(SingleInstance::maxMessage);
    QTest::newRow("a part, then silence") << QByteArray("enrow-desk 1\nabc");
    QTest::newRow("silence") << QByteArray();
}

void tst_SingleInstance::hostilePeers()
{
    QFETCH(QByteArray, message);
    SingleInstance first(data());
    const QSignalSpy activated(&first, &SingleInstance::activated);
    QCOMPARE(first.join({}, {}, 0s), Role::First);

    QLocalSocket peer;
    peer.connectToServer(first.socketName());
    QVERIFY(peer.waitForConnected());
    peer.write(message);
    QTRY_COMPARE_WITH_TIMEOUT(peer.state(), QLocalSocket::UnconnectedState, 30'000);
    QCOMPARE(peer.readAll(), QByteArray());
    QCOMPARE(activated.size(), 0);

    const Newcomer second(data(), {{std::nullopt, u"good"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(second.isDone(), 30'000);
    QCOMPARE(second.role(), Role::Second);
    QCOMPARE(idsOf(activated, 0), QStringList{u"good"_s});
}

void tst_SingleInstance::silentPeersDoNotKeepOthersOut()
{
    SingleInstance first(data());
    QCOMPARE(first.join({}, {}, 0s), Role::First);
    std::vector<std::unique_ptr<QLocalSocket>> peers;
    for (int i = 0; i < 3 * SingleInstance::maxPeers; ++i) {
        peers.push_back(std::make_unique<QLocalSocket>());
        peers.back()->connectToServer(first.socketName());
    }
    const Newcomer second(data(), {});
    QTRY_VERIFY_WITH_TIMEOUT(second.isDone(), 30'000);
    QCOMPARE(second.role(), Role::Second);
}

void tst_SingleInstance::aMinimisedWindowComesBack()
{
    QWidget window;
    window.showMaximized();
    window.showMinimized();
    QVERIFY(window.isMinimized());
    SingleInstance::bringToFront(window);
    QVERIFY(!window.isMinimized());
    QVERIFY(window.isMaximized());
    QVERIFY(window.isVisible());
    QTRY_VERIFY(window.isActiveWindow());
}

ENROW_TEST(tst_SingleInstance, QApplication)
#include "tst_SingleInstance.moc"
