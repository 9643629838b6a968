// SPDX-License-Identifier: MIT
#include "credentials/MemoryKeyStore.h"

#include <QTest>

using namespace enrow;

namespace
{

ApiKey key(const char *text)
{
    return ApiKey::parse(QString::fromLatin1(text)).value();
}

} // namespace

class tst_MemoryKeyStore : public QObject
{
    Q_OBJECT

private slots:
    void hasNoKeyAtFirst() { QVERIFY(!MemoryKeyStore().read()); }

    void keepsTheLastKeyWritten()
    {
        MemoryKeyStore store;
        store.write(key("first"));
        store.write(key("second"));
        QCOMPARE(store.read(), std::optional(key("second")));
        QCOMPARE(store.read(), std::optional(key("second")));
    }

    void forgetsTheKey()
    {
        MemoryKeyStore store;
        store.remove();
        store.write(key("first"));
        store.remove();
        QVERIFY(!store.read());
        store.write(key("second"));
        QCOMPARE(store.read(), std::optional(key("second")));
    }

    void sharesNothingWithAnotherStore()
    {
        MemoryKeyStore store;
        store.write(key("first"));
        QVERIFY(!MemoryKeyStore().read());
    }
};

QTEST_GUILESS_MAIN(tst_MemoryKeyStore)
#include "tst_MemoryKeyStore.moc"
