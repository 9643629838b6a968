// SPDX-License-Identifier: MIT
#include "WindowBench.h"
#include "desktop/common/MessageBar.h"
#include "desktop/settings/KeyHands.h"
#include "support/FaultyServer.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QRegularExpression>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

// Two workspaces, each with its key, in one window.
class tst_SeveralKeys : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }
    void eachBatchIsAskedWithItsOwnKey();
    void anotherDayAsksForNoKey();
    void aForgottenKeyIsMissedByItsBatchesOnly();
    void aRefusedKeyStopsItsBatchesOnly();

private:
    KeyHands person() { return KeyHands(m_bench->window()); }
    void openKeys();
    void enterKey(const QString &name, const QString &key);
    void useKey(const QString &name);
    void forgetKey(const QString &name);
    void refresh(int row);
    void add(const QString &id);
    QStringList questions() const;

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<WindowBench> m_bench;
};

void tst_SeveralKeys::init()
{
    m_server = std::make_unique<FaultyServer>();
    m_server->reply(FaultyServer::http(200, R"({"general": {"status": "completed"}, "results": [], "credits": 1})"));
    m_bench = std::make_unique<WindowBench>();
    m_bench->setup.origin = m_server->origin();
    m_bench->setup.key.reset();
    m_bench->start();
    enterKey(u"Work"_s, u"work-key"_s);
    enterKey(u"Home"_s, u"home-key"_s);
    useKey(u"Work"_s);
}

void tst_SeveralKeys::openKeys()
{
    for (QPushButton *button : m_bench->window().findChildren<QPushButton *>()) {
        if (button->text() == u"API &key…"_s)
            button->click();
    }
    QVERIFY(person().dialog());
}

void tst_SeveralKeys::enterKey(const QString &name, const QString &key)
{
    openKeys();
    person().chooseName(name);
    person().enterKey(key);
    QTRY_VERIFY(!person().dialog());
}

void tst_SeveralKeys::useKey(const QString &name)
{
    openKeys();
    person().chooseName(name);
    person().click(u"Use this key"_s);
    QVERIFY(!person().dialog());
}

void tst_SeveralKeys::forgetKey(const QString &name)
{
    openKeys();
    person().chooseName(name);
    person().forgetKey();
    person().dialog()->reject();
}

void tst_SeveralKeys::refresh(int row)
{
    m_bench->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->window()));
    auto *list = m_bench->batches().findChild<QListView *>();
    list->setFocus();
    m_bench->makeCurrent(row);
    QTest::keyClick(list, Qt::Key_F5);
}

void tst_SeveralKeys::add(const QString &id)
{
    const int row = m_bench->batchModel().rowCount();
    m_bench->enterIds(id);
    QTRY_COMPARE(m_bench->batchModel().rowCount(), row + 1);
    QTRY_VERIFY2(m_bench->card(row).contains(u"Completed"_s), qPrintable(m_bench->card(row)));
}

// What the server was asked, as "ID with KEY".
QStringList tst_SeveralKeys::questions() const
{
    static const QRegularExpression id(u"\\?id=([^ ]*) "_s);
    static const QRegularExpression key(u"\r\nx-api-key: ([^\r]*)\r\n"_s);
    QStringList questions;
    for (const QByteArray &request : m_server->requests()) {
        const QString head = QString::fromLatin1(request);
        if (id.match(head).hasMatch()) // else it tests a key
            questions.append(id.match(head).captured(1) + u" with "_s + key.match(head).captured(1));
    }
    return questions;
}

void tst_SeveralKeys::eachBatchIsAskedWithItsOwnKey()
{
    add(u"w1"_s);
    useKey(u"Home"_s);
    add(u"h1"_s);
    useKey(u"Work"_s);
    add(u"w2"_s);
    // Each once: switching repeats no question.
    const QStringList once{u"w1 with work-key"_s, u"h1 with home-key"_s, u"w2 with work-key"_s};
    QCOMPARE(questions(), once);
    refresh(1);
    QTRY_COMPARE(questions(), once + QStringList{u"h1 with home-key"_s});
}

void tst_SeveralKeys::anotherDayAsksForNoKey()
{
    add(u"w1"_s);
    useKey(u"Home"_s);
    m_bench->start();
    QTRY_COMPARE(m_bench->batchModel().rowCount(), 1);
    add(u"h1"_s);
    QVERIFY(!person().dialog());
    refresh(0);
    QTRY_COMPARE(questions(), (QStringList{u"w1 with work-key"_s, u"h1 with home-key"_s, u"w1 with work-key"_s}));
}

void tst_SeveralKeys::aForgottenKeyIsMissedByItsBatchesOnly()
{
    add(u"w1"_s);
    forgetKey(u"Work"_s);
    add(u"d1"_s); // with the key that is current now
    QCOMPARE(questions().size(), 2);
    const QString sentence = u"The API key “Work” is missing. Enter it."_s;
    QVERIFY(!m_bench->says(sentence));
    refresh(0);
    QTRY_VERIFY2(m_bench->card(0).contains(sentence), qPrintable(m_bench->card(0)));
    QTRY_VERIFY(m_bench->says(sentence));
    QCOMPARE(questions().size(), 2);
    QVERIFY(m_bench->card(1).contains(u"Completed"_s));
    // The button beside the sentence asks for that key.
    for (auto *bar : m_bench->window().findChildren<MessageBar *>()) {
        if (bar->text() == sentence)
            bar->findChild<QToolButton *>()->click();
    }
    QVERIFY(person().dialog());
    QCOMPARE(person().chosenName(), u"Work"_s);
    person().enterKey(u"new-key"_s);
    QTRY_VERIFY2(m_bench->card(0).contains(u"Completed"_s), qPrintable(m_bench->card(0)));
    QTRY_COMPARE(questions().last(), u"w1 with new-key"_s);
    QVERIFY(!m_bench->says(sentence));
}

void tst_SeveralKeys::aRefusedKeyStopsItsBatchesOnly()
{
    m_server->reply({{FaultyServer::http(401, R"({"message": "This apikey is not valid"})")},
                     {FaultyServer::http(200, R"({"general": {"status": "completed"}, "results": []})")}});
    const QString sentence = u"Enrow refused the API key “Work”. Enter another key."_s;
    m_bench->enterIds(u"w1"_s);
    QTRY_VERIFY(m_bench->says(sentence));
    QVERIFY2(m_bench->card(0).contains(sentence), qPrintable(m_bench->card(0)));
    useKey(u"Home"_s);
    QVERIFY(m_bench->says(sentence));
    add(u"h1"_s);
    QCOMPARE(questions(), (QStringList{u"w1 with work-key"_s, u"h1 with home-key"_s}));
}

ENROW_TEST(tst_SeveralKeys, QApplication)
#include "tst_SeveralKeys.moc"
