// SPDX-License-Identifier: MIT
#include "desktop/DemoMode.h"

#include "desktop/common/MessageBar.h"
#include "simulator/DemoBatches.h"
#include "simulator/Simulator.h"

namespace enrow
{

DemoMode::DemoMode(QObject *parent)
    : QObject(parent)
    , m_simulator(new Simulator)
{
    m_simulator->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_simulator, &QObject::deleteLater);
    m_thread.start();
}

DemoMode::~DemoMode()
{
    m_thread.quit();
    m_thread.wait();
}

Result<AppSetup> DemoMode::start()
{
    bool started = false;
    QMetaObject::invokeMethod(
        m_simulator, [this] { return m_simulator->start(); }, Qt::BlockingQueuedConnection, &started);
    if (!started)
        return Error{ErrorKind::Offline, m_simulator->errorString(), 0, {}};
    Result<ApiOrigin> origin = ApiOrigin::parse(m_simulator->baseUrl().toString());
    Result<ApiKey> key = ApiKey::parse(QString::fromLatin1(m_simulator->key()));
    if (!origin)
        return origin.error();
    if (!key)
        return key.error();

    AppSetup setup;
    setup.origin = origin.value();
    setup.key = key.value();
    setup.keys = &m_keys;
    setup.offersSamples = false;
    setup.settingsFile = m_folder.filePath(QStringLiteral("demo.ini"));
    setup.dataFolder = m_folder.path();
    return setup;
}

MessageBar *DemoMode::createBanner()
{
    auto *banner = new MessageBar(Tone::Neutral);
    banner->setText(tr("Demo: all data is simulated, and nothing is charged."));
    return banner;
}

QList<BatchRef> DemoMode::batches()
{
    QList<BatchRef> all;
    for (const DemoBatch &batch : demoBatches())
        all.append({std::nullopt, batch.id});
    return all;
}

} // namespace enrow
