// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchRef.h"
#include "results/ResultSet.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace enrow
{

class RowFields;

// Shows everything known of one row: its values by name, and its JSON as it came.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    // The JSON of a row of a batch as it came; empty where it is not held any more.
    using RowJson = std::function<QByteArray(const BatchRef &batch, uint32_t row)>;

    explicit DetailsPanel(RowJson rowJson, QWidget *parent = nullptr);

public slots:
    // No set or no address shows what the panel is for.
    void showRow(std::shared_ptr<const enrow::ResultSet> set, std::optional<enrow::RowAddress> address);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeJsonPane();
    void refresh();
    void copyJson();

    RowJson m_rowJson;
    std::shared_ptr<const ResultSet> m_set;
    std::optional<RowAddress> m_address;
    QByteArray m_json;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    RowFields *m_fields;
    QPlainTextEdit *m_jsonView;
    QPushButton *m_copy;
};

} // namespace enrow
